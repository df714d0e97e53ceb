// HEALTHCHECK of every image: node healthcheck.mjs [PATH], run in the app's folder. There is no shell and no curl in them.
// By default it asks whether the process turns, never for what it depends on: an engine may restart what is unhealthy,
// and a database's outage is no reason to restart those who wait for it.
import { basename } from 'node:path';

// As in docs/configuration.md. The sandbox has no health of its own: that its mails can be read says that it serves.
const SERVED = {
  api: { port: 3000, path: '/health/live' },
  ingestion: { port: 3001, path: '/health/live' },
  archive: { port: 3002, path: '/health/live' },
  care: { port: 3003, path: '/health/live' },
  sandbox: { port: Number(process.env.SANDBOX_PORT), path: '/mails' },
};

// Less than the Dockerfile's --timeout, so that it is this program that says why.
const ANSWER_MILLISECONDS = 3_000;

const app = basename(process.cwd());
const served = SERVED[app];
if (served === undefined) {
  console.log(`${app} runs to its end and serves nothing that could be asked`);
} else {
  const port = process.env.PORT || served.port;
  const url = `http://127.0.0.1:${port}${process.argv[2] ?? served.path}`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
    console.log(`${url}: ${answer.status} ${(await answer.text()).slice(0, 2_000)}`);
    process.exitCode = answer.ok ? 0 : 1;
  } catch (error) {
    console.log(`${url}: ${error.cause?.message ?? error.message}`);
    process.exitCode = 1;
  }
}
