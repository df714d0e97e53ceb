import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool, withFiles } from './programs.js';

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string } };
  components: { purl: string; licenses?: unknown[] }[];
}

const written = () =>
  withFiles({}, async (folder) => {
    const { code, said } = await tool('sbom.mjs', `--out=${folder}`);
    if (code !== 0) throw new Error(said);
    return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  });

describe('bills of materials', () => {
  let bills: Map<string, string>;
  const bill = (app: string) => JSON.parse(bills.get(`${app}.cdx.json`) ?? 'null') as Bill;
  const purls = (app: string) => bill(app).components.map(({ purl }) => purl);

  beforeAll(async () => {
    bills = await written();
  });

  it('has one for each application', () => {
    expect([...bills.keys()].sort()).toEqual(
      ['api', 'archive', 'care', 'cli', 'dashboard', 'ingestion', 'sandbox'].map((app) => `${app}.cdx.json`),
    );
  });

  it('names what runs in an image, through our own libraries too, and nothing that only tests need', () => {
    expect(purls('archive')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^pkg:npm\/%40palmhouse\/lake@/),
        expect.stringMatching(/^pkg:npm\/%40duckdb\/node-api@/),
      ]),
    );
    expect(purls('archive')).not.toContainEqual(expect.stringMatching(/^pkg:npm\/(jest|s3rver|nx)@/));
    expect(purls('care')).not.toContainEqual(expect.stringContaining('duckdb'));
  });

  it('names the licence of each package that is not ours', () => {
    const bare = bill('api').components.filter(({ licenses }) => licenses === undefined);
    expect(bare.filter(({ purl }) => !purl.startsWith('pkg:npm/%40palmhouse/'))).toEqual([]);
  });

  it('is the same again for the same lockfile', async () => {
    expect(await written()).toEqual(bills);
  });

  it('is refused where CycloneDX would not know it', async () => {
    const validated = (change: object) =>
      withFiles({ 'bill.json': JSON.stringify({ ...bill('sandbox'), ...change }) }, (folder) =>
        tool('sbom.mjs', `--validate=${join(folder, 'bill.json')}`),
      );
    expect((await validated({})).code).toBe(0);
    expect((await validated({ serialNumber: 'one' })).code).toBe(1);
    expect((await validated({ components: [{ type: 'vegetable', name: 'leek' }] })).code).toBe(1);
    expect((await validated({ components: [] })).code).toBe(1);
  });
});
