// CI, on GitHub, on the project's own machine and at a desk: see docs/ci.md.
//   node tools/ci.mjs full                      everything
//   node tools/ci.mjs affected [--base=REV]     what a change can have touched; CI_BASE names the base too
// --only=NAME,… and --except=NAME,… choose among the steps; --list names them.
import './node-version.mjs';
import { ci } from './ci/main.mjs';

process.exitCode = await ci(process.argv.slice(2));
