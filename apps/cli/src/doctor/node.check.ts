import type { Check } from './check.js';
import { ok, problem, type Finding } from './finding.js';

/** @param version `20.19.0`. */
export function judgeNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? ok('Node', version)
    : problem('Node', `it is ${version}`, 'install Node 20.19 or newer');
}

export const nodeCheck: Check = {
  group: 'machine',
  name: 'Node',
  remedy: 'install Node 20.19 or newer',
  examine: async () => [judgeNode(process.versions.node)],
};
