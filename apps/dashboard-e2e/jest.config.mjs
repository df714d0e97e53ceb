import { preset } from '../../jest.preset.mjs';

// Starting a museum takes its time on two busy cores, and a journey through all pages too.
export default { ...preset(), testTimeout: 240_000 };
