import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import type { Addresses } from '../src/launch/addresses.file.js';
import { endAll, living, palmhouseCommand, palmhouseUp, whenUp, type UpProcess } from './up.process.js';

const READINGS = `query ($from: DateTime!, $to: DateTime!) {
  plant(number: 1) { readings(from: $from, to: $to, first: 1000) { nodes { takenAt source } complete } } }`;

interface Readings {
  readonly nodes: readonly { readonly takenAt: string; readonly source: string }[];
  readonly complete: boolean;
}

async function readingsOf({ graphql }: Addresses, day: string): Promise<Readings> {
  const from = `${day}T00:00:00Z`;
  const variables = { from, to: new Date(Date.parse(from) + 86_400_000).toISOString() };
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: READINGS, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: { plant: { readings: Readings } };
    errors?: unknown;
  };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.plant.readings;
}

interface ListedDay {
  readonly day: string;
  readonly state: string;
  readonly readings: number;
}

describe('the archive of a museum on one machine', () => {
  // A space, as home directories have them.
  const data = mkdtempSync(join(tmpdir(), 'palmhouse archive '));
  const elsewhere = mkdtempSync(join(tmpdir(), 'palmhouse-elsewhere-'));
  for (const folder of [data, elsewhere]) chmodSync(folder, 0o755);
  const started: UpProcess[] = [];
  let up: UpProcess;
  let day: string;

  const start = (args: string[], environment?: Record<string, string>) => {
    const process = palmhouseUp(['--port', '0', '--plants', '3', ...args], environment);
    started.push(process);
    return process;
  };
  const archive = (...args: string[]) => palmhouseCommand(['archive', ...args, '--data', data]);

  const whenArchiving = (launched: UpProcess, directory: string) =>
    eventually('an archive', async () => {
      const addresses = await whenUp(launched, directory);
      const { archiveHealth } = addresses;
      return archiveHealth !== undefined && (await fetch(archiveHealth)).ok ? addresses : undefined;
    });

  beforeAll(async () => {
    up = start(['--data', data, '--history', '1']);
    await whenUp(up, data);
  }, 120_000);

  afterAll(async () => {
    await endAll(started);
    for (const folder of [data, elsewhere]) rmSync(folder, { recursive: true, force: true });
  });

  it('begins once the past is filled in, and says what stands in the lake', async () => {
    expect(up.said()).not.toContain('stands in the lake');
    await eventually('a first archive run', () => up.said().includes('1 day stands in the lake'), 120_000);
    await whenArchiving(up, data);
    const { code, said } = await archive('list', '--json');
    expect(code).toBe(0);
    const days = JSON.parse(said) as ListedDay[];
    expect(days).toMatchObject([{ state: 'pruned' }]);
    expect(days[0]!.readings).toBeGreaterThan(3_600); // three plants, 1,438 minutes
    day = days[0]!.day;
    expect(readdirSync(join(data, 'lake', 'readings')).length).toBeGreaterThan(0);
  }, 180_000);

  it('serves the day that has left the database from the lake', async () => {
    const { nodes, complete } = await readingsOf(await whenUp(up, data), day);
    expect(nodes).toHaveLength(1_000);
    expect(new Set(nodes.map(({ source }) => source))).toEqual(new Set(['ARCHIVE']));
    expect(complete).toBe(true);
  }, 30_000);

  it('verifies, restores and rehearses by command, beside the running service', async () => {
    expect(await archive('verify', '--all')).toMatchObject({ code: 0 });
    expect(await archive('rehearse')).toMatchObject({ code: 0 });
    const { code, said } = await archive('restore', '--day', day, '--into', 'schema');
    expect(said).toContain(`restored_${day.replaceAll('-', '_')}`);
    expect(code).toBe(0);
    expect(await archive('run', '--day', day)).toMatchObject({ code: 0 });
  }, 60_000);

  it('says what is wrong with a day, and where nothing runs that has an archive', async () => {
    const noDay = await archive('restore', '--day', '2026-02-30');
    expect(noDay).toMatchObject({ code: 2, said: expect.stringContaining('--day') });
    const neverArchived = await archive('restore', '--day', '2001-02-03');
    expect(neverArchived).toMatchObject({ code: 1, said: expect.stringContaining('2001-02-03') });
    const nothingRuns = await palmhouseCommand(['archive', 'list', '--data', elsewhere]);
    expect(nothingRuns.code).toBe(2);
    for (const name of ['DATABASE_URL', 'LAKE_URL', elsewhere]) expect(nothingRuns.said).toContain(name);
    expect(await palmhouseCommand(['archive', '--help'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('rehearse'),
    });
  }, 60_000);

  it('is examined by the doctor', async () => {
    // Not how full this machine's disk is.
    const { code, said } = await palmhouseCommand(['doctor', '--data', data, '--only', 'store,lag,services']);
    expect(said).toMatch(/^ ok +archive: ready$/m);
    expect(said).toContain(pathToFileURL(join(data, 'lake')).href);
    expect(code).toBe(0);
  }, 30_000);

  it('is started anew when it was killed, under an address that is told', async () => {
    const { pids, archiveHealth } = await whenUp(up, data);
    process.kill(pids['archive']!, 'SIGKILL');
    await eventually('another archive', async () => {
      const now = await whenArchiving(up, data);
      return now.pids['archive'] !== pids['archive'] && now.archiveHealth !== archiveHealth;
    });
  }, 60_000);

  it('ends with everything else, and finds its days again', async () => {
    const before = await whenUp(up, data);
    const since = Date.now();
    up.process.kill('SIGTERM');
    expect(await up.ended).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
    expect(living(before.pids)).toEqual([]);

    const again = start(['--data', data, '--history', '1']);
    await whenArchiving(again, data);
    expect(again.said()).toMatch(/^history .* there already$/m);
    expect(again.said()).toContain('1 day stands in the lake');
    expect(await archive('verify', '--day', day)).toMatchObject({ code: 0 });
  }, 120_000);

  it('begins at once where there is no past to fill in, in the lake it is given', async () => {
    const lakeUrl = pathToFileURL(join(elsewhere, 'a lake')).href;
    const museum = start(['--data', elsewhere, '--history', '0'], { LAKE_URL: lakeUrl });
    const addresses = await whenUp(museum, elsewhere);
    expect(addresses.lakeUrl).toBe(lakeUrl);
    expect((await fetch(addresses.archiveHealth!)).status).toBe(200);
    expect(existsSync(join(elsewhere, 'lake'))).toBe(false);
  }, 120_000);
});
