import { preset } from '../jest.preset.mjs';

// Parser and formatter are WebAssembly that each process compiles first: seconds, on a machine that is busy.
export default { ...preset(), testTimeout: 60_000 };
