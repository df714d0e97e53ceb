import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '@palmhouse/runtime';

// Beside this program in the repository, built or not.
const BESIDE = fileURLToPath(new URL('../../../dashboard/dist', import.meta.url));

const isDashboard = (directory: string): boolean => existsSync(join(directory, 'index.html'));

/**
 * Where the built dashboard lies; null: it is served elsewhere, or not at all.
 * @param wish DASHBOARD_DIRECTORY: a directory, `none`, or nothing for the one beside this program where there is one.
 * @throws EnvironmentError where the wish holds no dashboard.
 */
export function dashboardDirectory(wish: string | undefined): string | null {
  if (wish === 'none') return null;
  if (wish === undefined) return isDashboard(BESIDE) ? BESIDE : null;
  if (isDashboard(wish)) return resolve(wish);
  throw new EnvironmentError(
    `DASHBOARD_DIRECTORY is wrong: there is no index.html in ${wish}. Expected where "nx build @palmhouse/dashboard" wrote to, or "none".`,
  );
}

/**
 * What addresses of the dashboard's pages begin with, without a slash at its end: empty where this API serves it. null:
 * there is none to link to.
 * @param wish DASHBOARD_URL: where it is served elsewhere, or `none`.
 */
export function dashboardUrl(wish: string | undefined, directory: string | null): string | null {
  if (wish === 'none') return null;
  if (wish !== undefined) return wish.replace(/\/+$/, '');
  return directory === null ? null : '';
}
