// The Kubernetes manifests: every overlay on every queue rendered, held against Kubernetes' own schemas and our policies.
//   node tools/checks/manifests.mjs   (built first: node tools/ensure.mjs)
import { checkManifests, kubectlIsThere } from '../../k8s/dist/index.js';

if (kubectlIsThere) {
  for (const { variant, objects, problems } of checkManifests()) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${variant}: ${objects} objects`);
    for (const problem of problems) console.error(`     ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
} else {
  console.log('SKIPPED: the Kubernetes manifests were not checked, for there is no kubectl on the PATH.');
}
