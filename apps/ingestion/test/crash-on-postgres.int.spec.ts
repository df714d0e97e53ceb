import { crashOn } from './crash.story.js';
import { ON_POSTGRES } from './queue-backends.js';

crashOn(ON_POSTGRES);
