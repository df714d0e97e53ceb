// What pnpm prints as JSON.
import { spawn } from 'node:child_process';
import { ensurePnpm } from '../pnpm.mjs';
import { root, toolEnvironment } from '../workspace.mjs';

// Its own patience, minutes for each of several tries, looks like a hang.
const PATIENCE = {
  pnpm_config_fetch_timeout: '30000',
  pnpm_config_fetch_retries: '1',
  pnpm_config_fetch_retry_mintimeout: '1000',
};

/** Both of what it printed, and its exit code, whatever that says. */
export async function pnpm(args) {
  const env = { ...toolEnvironment(await ensurePnpm()), ...PATIENCE };
  return new Promise((resolve, reject) => {
    const child = spawn('pnpm', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export async function pnpmJson(args) {
  const { code, stdout, stderr } = await pnpm(args);
  if (code !== 0) throw new Error(`pnpm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}
