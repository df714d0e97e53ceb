import { ON_POSTGRES } from './queue-backends.js';
import { rollOn } from './rolling.story.js';

rollOn(ON_POSTGRES);
