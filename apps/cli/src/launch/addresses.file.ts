import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Listening } from '../output/service-line.js';

const addresses = z.object({
  /** For people; absent where the API serves none. */
  dashboard: z.string().optional(),
  graphql: z.string(),
  health: z.string(),
  ingestionHealth: z.string(),
  /** Absent until the archive runs: behind a sandbox's history. */
  archiveHealth: z.string().optional(),
  /** Absent where nobody can be told: no SMTP_URL, no sandbox. */
  careHealth: z.string().optional(),
  /** Where mails are handed in. */
  smtpUrl: z.string().optional(),
  /** A page to read them: the sandbox's. */
  mails: z.string().optional(),
  /** A plant is at `{plantsApi}/{id}`. */
  plantsApi: z.string(),
  databaseUrl: z.string(),
  queueUrl: z.string(),
  /** file:// or s3:// */
  lakeUrl: z.string(),
  /** Where Prometheus asks, by service; whoever serves none is not in it. */
  metrics: z.record(z.string(), z.string()).optional(),
  /** Process ids by part; embedded parts only where they were started. */
  pids: z.record(z.string(), z.number()),
});

export type Addresses = z.infer<typeof addresses>;

/** Where a part lives that was started, or started anew. */
export function withRunning(
  known: Addresses,
  name: string,
  { pid, url, metrics }: { readonly pid: number } & Partial<Listening>,
): Addresses {
  const now = {
    ...known,
    // Another life, another port.
    ...(metrics !== undefined && { metrics: { ...known.metrics, [name]: metrics } }),
    pids: { ...known.pids, [name]: pid },
  };
  const health = `${url}/health/ready`;
  if (name === 'ingestion') return { ...now, ingestionHealth: health };
  if (name === 'archive') return { ...now, archiveHealth: health };
  if (name === 'care') return { ...now, careHealth: health };
  if (name === 'api')
    return {
      ...now,
      ...(known.dashboard !== undefined && { dashboard: `${url}/` }),
      graphql: `${url}/graphql`,
      health,
    };
  return now;
}

export const addressesFile = (dataDirectory: string): string => join(dataDirectory, 'addresses.json');

/** Whole or not at all, and for its owner only: it holds passwords. */
export function writeAddresses(dataDirectory: string, value: Addresses): void {
  const file = addressesFile(dataDirectory);
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, file);
}

export function removeAddresses(dataDirectory: string): void {
  rmSync(addressesFile(dataDirectory), { force: true });
}

/** @returns undefined where nothing runs, or what is there cannot be read. */
export function readAddresses(dataDirectory: string): Addresses | undefined {
  try {
    return addresses.parse(JSON.parse(readFileSync(addressesFile(dataDirectory), 'utf8')));
  } catch {
    return undefined;
  }
}
