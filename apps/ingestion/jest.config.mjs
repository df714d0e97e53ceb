import { preset } from '../../jest.preset.mjs';

// The crash and restart tests wait for real minutes most of their time: side by side they wait together.
export default { ...preset({ postgres: true }), maxWorkers: 3 };
