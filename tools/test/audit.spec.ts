import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tool, withFiles } from './programs.js';

const ADVISORY = {
  id: 1_100_001,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'templates may run what they are given',
  severity: 'high',
  vulnerable_versions: '<99',
  cwe: [],
  cvss: { score: 8, vectorString: null },
};
const EXCEPTION = {
  id: 'GHSA-aaaa-bbbb-cccc',
  package: 'ejs',
  reason: 'our templates are our own',
  until: '2026-12-31',
};

let registry: Server | undefined;
afterEach(() => {
  registry?.close();
});

/** A registry whose audit says this of one package of ours. */
async function registryThatSays(answer: object, status = 200) {
  registry = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  return `--registry=http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
}

const audited = (registryOption: string, exceptions: object[], today = '2026-11-27') =>
  withFiles({ 'exceptions.json': JSON.stringify(exceptions) }, (folder) =>
    tool(
      'checks/audit.mjs',
      registryOption,
      `--exceptions=${join(folder, 'exceptions.json')}`,
      `--on=${today}`,
    ),
  );

describe('audit', () => {
  it('refuses a grave weakness, and tells which package brings it', async () => {
    const { code, said } = await audited(await registryThatSays({ ejs: [ADVISORY] }), []);
    expect(said).toContain('high: ejs');
    expect(said).toContain('templates may run what they are given (GHSA-aaaa-bbbb-cccc), by apps__api>ejs');
    expect(code).toBe(1);
  });

  it('is content with a registry that knows of nothing', async () => {
    const { code, said } = await audited(await registryThatSays({}), []);
    expect(said).toContain('nothing grave is known');
    expect(code).toBe(0);
  });

  it('tells of a slight weakness and goes on', async () => {
    const { code, said } = await audited(
      await registryThatSays({ ejs: [{ ...ADVISORY, severity: 'moderate' }] }),
      [],
    );
    expect(said).toContain('moderate: ejs');
    expect(code).toBe(0);
  });

  it('excepts what is listed, to the end of its day and no longer', async () => {
    const answer = await registryThatSays({ ejs: [ADVISORY] });
    const onTheDay = await audited(answer, [EXCEPTION], '2026-12-31');
    expect(onTheDay.said).toContain('excepted until 2026-12-31, our templates are our own');
    expect(onTheDay.code).toBe(0);
    const after = await audited(answer, [EXCEPTION], '2027-01-01');
    expect(after.said).toContain('its exception ended on 2026-12-31');
    expect(after.code).toBe(1);
  });

  it('does not except the same weakness of another package', async () => {
    const answer = await registryThatSays({ ejs: [ADVISORY] });
    expect((await audited(answer, [{ ...EXCEPTION, package: 'pg' }])).code).toBe(1);
  });

  it.each([{ reason: '' }, { until: undefined }, { until: 'some day' }, { until: '2026-13-01' }])(
    'refuses an exception without a reason or an end: %j',
    async (lack) => {
      const { code, said } = await audited(await registryThatSays({}), [{ ...EXCEPTION, ...lack }]);
      expect(said).toContain('entry 1 (GHSA-aaaa-bbbb-cccc) lacks');
      expect(code).toBe(1);
    },
  );

  it.each([404, 405, 503])('says that it was skipped where the registry answers %i', async (status) => {
    const { code, said } = await audited(await registryThatSays({}, status), []);
    expect(said).toMatch(/^skipped: /m);
    expect(code).toBe(0);
  });

  it('says that it was skipped where there is no registry', async () => {
    const { code, said } = await audited('--registry=http://127.0.0.1:1', []);
    expect(said).toMatch(/^skipped: /m);
    expect(code).toBe(0);
  });
});
