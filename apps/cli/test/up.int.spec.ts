import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createMuseum } from '@palmhouse/sandbox';
import { eventually } from '@palmhouse/testing';
import { GROUPS } from '../src/doctor/check.js';
import type { Addresses } from '../src/launch/addresses.file.js';
import { endAll, living, palmhouseCommand, palmhouseUp, whenUp, type UpProcess } from './up.process.js';

const QUERY = `{
  plants(first: 100) { totalCount nodes { number name status botanist { name } origin { town } latestReading { takenAt } } }
  sweeps(first: 50) { nodes { minute finishedAt asked stored duplicate rejected away faulty failed } }
}`;

interface Museum {
  plants: {
    totalCount: number;
    nodes: { number: number; status: string; latestReading: { takenAt: string } | null }[];
  };
  sweeps: { nodes: ({ minute: string; finishedAt: string | null } & Record<string, number>)[] };
}

async function ask({ graphql }: Addresses): Promise<Museum> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data, errors } = (await response.json()) as { data: Museum; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const finishedSweeps = ({ sweeps }: Museum) => sweeps.nodes.filter(({ finishedAt }) => finishedAt !== null);

describe('palmhouse up, on a machine with nothing but Node', () => {
  const data = mkdtempSync(join(tmpdir(), 'palmhouse-up-'));
  chmodSync(data, 0o755);
  const started: UpProcess[] = [];

  const start = (args: string[] = [], environment?: Record<string, string>) => {
    const up = palmhouseUp(['--data', data, '--port', '0', ...args], environment);
    started.push(up);
    return up;
  };

  afterAll(async () => {
    await endAll(started);
    rmSync(data, { recursive: true, force: true });
  });

  let before: Museum;

  it('brings every plant’s readings to GraphQL, with a ledger that adds up', async () => {
    const addresses = await whenUp(start(['--history', '1']), data);
    before = await eventually(
      'a swept museum',
      async () => {
        const museum = await ask(addresses);
        return finishedSweeps(museum).length > 0 ? museum : undefined;
      },
      70_000,
    );
    expect(before.plants.totalCount).toBe(49); // 7 never was; 43 is known by its loan
    expect(
      before.plants.nodes.filter(({ status }) => status === 'ON_LOAN').map(({ number }) => number),
    ).toEqual([43]);
    const read = before.plants.nodes.filter(({ latestReading }) => latestReading !== null);
    expect(read.length).toBeGreaterThan(40);
    for (const { asked, stored, duplicate, rejected, away, faulty, failed } of finishedSweeps(before)) {
      expect(stored! + duplicate! + rejected! + away! + faulty! + failed!).toBe(asked);
    }
    for (const path of ['live', 'ready', 'startup']) {
      expect((await fetch(addresses.health.replace('ready', path))).status).toBe(200);
    }
    expect((await fetch(addresses.ingestionHealth)).status).toBe(200);
    expect(Object.keys(addresses.metrics ?? {}).sort()).toEqual(['api', 'care', 'ingestion']);
    for (const [service, url] of Object.entries(addresses.metrics ?? {})) {
      expect(await (await fetch(url)).text()).toContain(`palmhouse_build_info{service="${service}"`);
      expect(started[0]!.said()).toContain(`metrics     ${url} (${service})`);
    }
  }, 200_000);

  it('fills in the pretend museum’s yesterday, with ledgers as true as today’s', async () => {
    const addresses = await whenUp(started[0]!, data);
    const past = await eventually(
      'fifty minutes of history',
      async () => {
        const museum = await ask(addresses);
        const sweeps = finishedSweeps(museum);
        if (sweeps.length < 50) throw new Error(`${JSON.stringify(museum.sweeps)} ${started[0]!.said()}`);
        return sweeps;
      },
      60_000,
    );
    for (const { asked, stored, duplicate, rejected, away, faulty, failed } of past) {
      expect(asked).toBe(50);
      expect(stored! + duplicate! + rejected! + away! + faulty! + failed!).toBe(50);
    }
  }, 90_000);

  it('has care at work, a page for its mails, and a secret for their links that is its owner’s', async () => {
    const addresses = await whenUp(started[0]!, data);
    expect((await fetch(addresses.careHealth!)).status).toBe(200);
    const page = await fetch(addresses.dashboard!, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<title>Palmhouse');
    expect(started[0]!.said()).toContain(`dashboard   ${addresses.dashboard}`);
    const mails = await fetch(addresses.mails!);
    expect([mails.status, mails.headers.get('content-type')]).toEqual([200, expect.stringContaining('html')]);
    expect(started[0]!.said()).toContain(addresses.mails);
    expect(statSync(join(data, 'link-secret')).mode & 0o777).toBe(0o600);
    // All but how full this machine's disk is.
    const groups = GROUPS.filter((group) => group !== 'storage').join(',');
    const { code, said } = await palmhouseCommand(['doctor', '--data', data, '--only', groups]);
    expect(said).toMatch(/^ ok +SMTP: 127\.0\.0\.1:\d+ answers, not encrypted, without signing in$/m);
    expect(said).toMatch(/^ ok +care: ready$/m);
    expect(code).toBe(0);
  }, 30_000);

  it('is open, by name, and makes, lists and revokes keys for an API that is not', async () => {
    const said = started[0]!.said();
    expect(said).toContain('open mode, anyone who reaches it may do everything');
    expect(said).toContain('OPEN MODE');
    const apiKey = (...words: string[]) => palmhouseCommand(['api-key', ...words, '--data', data]);
    const made = await apiKey('create', 'the greenhouse', '--role', 'visitor', '--days', '30');
    const [, prefix = ''] = /^phk_([a-z0-9]{8})_[A-Za-z0-9_-]{43}$/m.exec(made.said) ?? [];
    expect([made.code, prefix.length]).toEqual([0, 8]);
    const listed = await apiKey('list');
    expect(listed.said).toMatch(
      new RegExp(`^${prefix}  the greenhouse  \\[visitor\\] .*never used, expires 20`, 'm'),
    );
    expect(listed.said).not.toContain('phk_');
    expect(await apiKey('revoke', prefix)).toMatchObject({
      code: 0,
      said: expect.stringContaining('revoked 20'),
    });
    expect(await apiKey('revoke', 'abcdefgh')).toMatchObject({
      code: 1,
      said: expect.stringContaining('no key begins with'),
    });
    expect(await apiKey('create', 'x')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--role is missing'),
    });
  }, 30_000);

  it('refuses a second start on the same data, and says whose it is', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(String(started[0]!.process.pid));
  }, 30_000);

  it.each([
    ['ingestion', 'ingestionHealth'],
    ['care', 'careHealth'],
  ] as const)(
    'starts %s anew when it was killed',
    async (name, health) => {
      const { pids } = await whenUp(started[0]!, data);
      process.kill(pids[name]!, 'SIGKILL');
      await eventually(`another ${name}`, async () => {
        const now = await whenUp(started[0]!, data);
        return now.pids[name] !== pids[name] && (await fetch(now[health]!)).ok;
      });
    },
    60_000,
  );

  it('leaves no orphan when the launcher is killed', async () => {
    const [{ process: launcher, ended }] = started as [UpProcess];
    const { pids } = await whenUp(started[0]!, data);
    launcher.kill('SIGKILL');
    await ended;
    await eventually('the end of all it started', () => {
      const left = living(pids);
      if (left.length > 0) throw new Error(left.join('\n'));
      return true;
    });
  }, 60_000);

  it('starts again on the same data, on another port when its own is taken, and ends cleanly', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const up = palmhouseUp(['--data', data, '--port', String(port), '--history', '1']);
    started.push(up);
    const addresses = await whenUp(up, data);
    taken.close();
    expect(new URL(addresses.graphql).port).not.toBe(String(port));
    expect(up.said()).toContain(String(port));
    const kept = (await ask(addresses)).sweeps.nodes.map(({ minute }) => minute);
    const [newest] = finishedSweeps(before).map(({ minute }) => minute);
    expect(kept).toContain(newest);

    const since = Date.now();
    up.process.kill('SIGTERM');
    expect(await up.ended).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000); // promised to whoever presses Ctrl-C
    expect(existsSync(join(data, 'addresses.json'))).toBe(false);
    expect(living(addresses.pids)).toEqual([]);
  }, 120_000);

  it('starts all but care where there is nowhere to hand mails in, and says so', async () => {
    const source = await createMuseum({ plants: 3 });
    const elsewhere = mkdtempSync(join(tmpdir(), 'palmhouse-up-'));
    chmodSync(elsewhere, 0o755);
    try {
      const up = palmhouseUp(['--data', elsewhere, '--port', '0'], {
        PLANTS_API_URL: `${source.url}/api/plants`,
      });
      started.push(up);
      const addresses = await whenUp(up, elsewhere);
      expect(addresses.careHealth).toBeUndefined();
      expect(up.said()).toMatch(/^Care is not started: SMTP_URL is not set .*Nobody will be told/m);
      expect((await fetch(addresses.health)).status).toBe(200);
      const { code, said } = await palmhouseCommand(['doctor', '--data', elsewhere]);
      expect(said).toMatch(/^ problem +SMTP: SMTP_URL is not set/m);
      expect(said).toMatch(/^ problem +care: it does not run/m);
      expect(code).toBe(1);
      up.process.kill('SIGTERM');
      expect(await up.ended).toBe(0);
    } finally {
      await source.close();
      rmSync(elsewhere, { recursive: true, force: true });
    }
  }, 120_000);

  it('names every wrong option and variable at once, before anything starts', async () => {
    const up = start(['--no-sandbox', '--generation', 'v9', '--history', '31'], {
      DATABASE_URL: 'mysql://db',
      LAKE_URL: 'lake',
    });
    expect(await up.ended).not.toBe(0);
    for (const problem of ['PLANTS_API_URL', '--generation', '--history', 'DATABASE_URL', 'LAKE_URL'])
      expect(up.said()).toContain(problem);
  }, 30_000);
});
