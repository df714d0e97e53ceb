import { preset } from '../jest.preset.mjs';

// The runbooks' SQL is tried on a real database.
export default preset({ postgres: true });
