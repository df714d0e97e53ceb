import { ON_REDIS } from './queue-backends.js';
import { rollOn } from './rolling.story.js';

rollOn(ON_REDIS);
