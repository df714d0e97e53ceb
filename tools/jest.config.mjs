import { preset } from '../jest.preset.mjs';

// They start programs: Nx, pnpm, the compiler.
export default { ...preset(), testTimeout: 120_000 };
