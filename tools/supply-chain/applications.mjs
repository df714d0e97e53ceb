// The applications that are handed out as images, and what installs them.
import { relative } from 'node:path/posix';
import { packageOf, projectFolders, root } from '../workspace.mjs';

const isApplication = (folder) => {
  const { nx } = packageOf(folder);
  return relative(root, folder).startsWith('apps/') && !nx?.tags?.includes('layer:test');
};

export const applications = () =>
  projectFolders()
    .filter(isApplication)
    .map((folder) => packageOf(folder).name);

/** For pnpm: each application with everything of this workspace that it needs when it runs. */
export const withWhatTheyNeed = () => applications().flatMap((name) => ['--filter-prod', `${name}...`]);
