// node tools/image/deploy.mjs APP FOLDER: the production install of an app, as its image holds it. Both may also come
// as the variables APP and IMAGE_FOLDER, which is how the Dockerfile gives them. Everything must be installed and built
// (node tools/ensure.mjs).
import '../node-version.mjs';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensurePnpm } from '../pnpm.mjs';
import { runQuietly, step, StepFailure } from '../run.mjs';
import { root, toolEnvironment } from '../workspace.mjs';
import { contentsOf } from './contents.mjs';
import { bytesOf, prune } from './prune.mjs';
import { share } from './share.mjs';

const [image = process.env.APP, folder = process.env.IMAGE_FOLDER] = process.argv.slice(2);

async function install(app, target, env) {
  const args = [
    `--filter=@palmhouse/${app}`,
    'deploy',
    '--prod',
    '--prefer-offline',
    // Links into pnpm's store would let a change to the install change the store.
    '--config.package-import-method=copy',
    target,
  ];
  await runQuietly('pnpm', args, env, `The production install of ${app} failed: see above.`);
}

async function deploy() {
  if (!folder)
    throw new StepFailure('IMAGE_FOLDER is missing: expected a folder that is empty or not there.');
  const target = resolve(folder);
  const { apps, pages, leftOut } = contentsOf(image);
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new StepFailure(`${target} is not empty. Nothing was done.`);
  }
  for (const name of [...apps, ...pages]) {
    if (existsSync(join(root, 'apps', name, 'dist'))) continue;
    throw new StepFailure(`${name} is not built. Run "node tools/ensure.mjs".`);
  }
  mkdirSync(join(target, 'apps'), { recursive: true });
  const env = { ...toolEnvironment(await ensurePnpm()), CI: 'true' };
  for (const app of apps) {
    await step(`installing ${app}`, async () => {
      await install(app, join(target, 'apps', app), env);
      prune(join(target, 'apps', app), leftOut);
      if (app !== apps[0]) share(join(target, 'apps', apps[0]), join(target, 'apps', app));
    });
  }
  for (const page of pages) {
    // Maps are half of it, and would tell every browser the source.
    const filter = (path) => !/\.map(\.(br|gz))?$/.test(path);
    cpSync(join(root, 'apps', page, 'dist'), join(target, 'apps', page, 'dist'), { recursive: true, filter });
  }
  cpSync(join(root, 'docker', 'healthcheck.mjs'), join(target, 'healthcheck.mjs'));
  console.log(`${image}: ${Math.round(bytesOf(target) / 1e6)} MB in ${target}`);
}

try {
  await deploy();
} catch (error) {
  console.error(error instanceof StepFailure ? error.message : error);
  process.exitCode = 1;
}
