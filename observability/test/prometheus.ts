import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@palmhouse/testing';
import { RULES } from './rules.js';

const HOST = '127.0.0.1';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, HOST, () => resolve((server.address() as AddressInfo).port));
  });

export interface Exporter {
  readonly target: string;
  /** What a scrape is told from now on; null: nobody answers as it should. */
  tell(text: string | null): void;
  close(): Promise<void>;
}

/** Serves what it is given, as a service does its metrics. */
export async function startExporter(): Promise<Exporter> {
  let current: string | null = '';
  const server = createHttpServer((_, response) => {
    response.writeHead(current === null ? 503 : 200, { 'content-type': 'text/plain; version=0.0.4' });
    response.end(current ?? '');
  });
  const port = await listening(server);
  return {
    target: `${HOST}:${port}`,
    tell: (text) => {
      current = text;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The rules, but that what lasts for minutes lasts for a second. */
function hurriedRules(folder: string): void {
  cpSync(RULES, join(folder, 'rules'), { recursive: true });
  for (const file of readdirSync(join(folder, 'rules'))) {
    const path = join(folder, 'rules', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/^( +for: ).*$/gm, '$11s'));
  }
}

export interface FiringAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly state: 'pending' | 'firing';
}

export interface AskedRule {
  readonly name: string;
  readonly health: 'ok' | 'err' | 'unknown';
}

export interface TestPrometheus {
  alerts(): Promise<readonly FiringAlert[]>;
  /** Every rule, and what became of it when it was last asked. */
  rules(): Promise<readonly AskedRule[]>;
  stop(): Promise<void>;
}

/** A real Prometheus on the rules, which scrapes each job's target five times a second. */
export async function startPrometheus(jobs: Readonly<Record<string, string>>): Promise<TestPrometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-prometheus-'));
  hurriedRules(folder);
  // JSON is YAML.
  writeFileSync(
    join(folder, 'prometheus.yml'),
    JSON.stringify({
      global: { scrape_interval: '200ms', scrape_timeout: '200ms', evaluation_interval: '200ms' },
      rule_files: ['rules/*.yaml'],
      scrape_configs: Object.entries(jobs).map(([job_name, target]) => ({
        job_name,
        static_configs: [{ targets: [target] }],
      })),
    }),
  );
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  const url = `http://${HOST}:${port}`;
  const child = spawn(
    'prometheus',
    [
      `--config.file=${folder}/prometheus.yml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=${HOST}:${port}`,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${url}/api/v1/${path}`);
    return ((await answer.json()) as { data: T }).data;
  };
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await eventually('Prometheus is ready', async () => (await fetch(`${url}/-/ready`)).ok);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    alerts: async () => (await ask<{ alerts: FiringAlert[] }>('alerts')).alerts,
    rules: async () =>
      (await ask<{ groups: { rules: AskedRule[] }[] }>('rules')).groups.flatMap(({ rules }) => rules),
    stop,
  };
}
