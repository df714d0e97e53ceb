import { crashOn } from './crash.story.js';
import { ON_REDIS } from './queue-backends.js';

crashOn(ON_REDIS);
