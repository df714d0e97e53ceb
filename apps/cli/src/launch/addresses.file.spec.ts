import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addressesFile,
  readAddresses,
  removeAddresses,
  withRunning,
  writeAddresses,
} from './addresses.file.js';

const ADDRESSES = {
  dashboard: 'http://127.0.0.1:3000/',
  graphql: 'http://127.0.0.1:3000/graphql',
  health: 'http://127.0.0.1:3000/health/ready',
  ingestionHealth: 'http://127.0.0.1:3001/health/ready',
  plantsApi: 'http://127.0.0.1:3002/api/plants',
  databaseUrl: 'postgres://palmhouse:secret@127.0.0.1:5432/palmhouse',
  lakeUrl: 'file:///museum/lake',
  queueUrl: 'postgres://palmhouse:secret@127.0.0.1:5432/palmhouse',
  pids: { launcher: 1, api: 2 },
};

describe('addresses.json', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'palmhouse-cli-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('is read as it was written, over an older one', () => {
    writeAddresses(directory, { ...ADDRESSES, graphql: 'old' });
    writeAddresses(directory, ADDRESSES);
    expect(readAddresses(directory)).toEqual(ADDRESSES);
    expect(readdirSync(directory)).toEqual(['addresses.json']);
  });

  it('is for its owner only, since it holds passwords', () => {
    writeAddresses(directory, ADDRESSES);
    expect(statSync(addressesFile(directory)).mode & 0o777).toBe(0o600);
  });

  it('is absent where nothing runs, and where it cannot be read', () => {
    expect(readAddresses(directory)).toBeUndefined();
    writeFileSync(addressesFile(directory), '{"graphql":');
    expect(readAddresses(directory)).toBeUndefined();
  });

  it('says where a part is that was started later, or anew', () => {
    const archiving = withRunning(ADDRESSES, 'archive', { pid: 3, url: 'http://127.0.0.1:4000' });
    expect(archiving).toEqual({
      ...ADDRESSES,
      archiveHealth: 'http://127.0.0.1:4000/health/ready',
      pids: { ...ADDRESSES.pids, archive: 3 },
    });
    const moved = withRunning(archiving, 'api', { pid: 4, url: 'http://127.0.0.1:5000' });
    expect(moved).toMatchObject({
      dashboard: 'http://127.0.0.1:5000/',
      graphql: 'http://127.0.0.1:5000/graphql',
      health: 'http://127.0.0.1:5000/health/ready',
      archiveHealth: archiving.archiveHealth,
      pids: { launcher: 1, api: 4, archive: 3 },
    });
    const caring = withRunning(ADDRESSES, 'care', { pid: 6, url: 'http://127.0.0.1:6000' });
    expect(caring.careHealth).toBe('http://127.0.0.1:6000/health/ready');
    expect(withRunning(ADDRESSES, 'postgres', { pid: 5 })).toEqual({
      ...ADDRESSES,
      pids: { ...ADDRESSES.pids, postgres: 5 },
    });
  });

  it('says where each service is measured, also when it was started anew', () => {
    const at = (port: number) => ({ url: 'http://127.0.0.1:1', metrics: `http://127.0.0.1:${port}/metrics` });
    const two = withRunning(withRunning(ADDRESSES, 'api', { pid: 3, ...at(9400) }), 'care', {
      pid: 4,
      ...at(9403),
    });
    expect(withRunning(two, 'api', { pid: 5, ...at(9500) }).metrics).toEqual({
      api: 'http://127.0.0.1:9500/metrics',
      care: 'http://127.0.0.1:9403/metrics',
    });
  });

  it('can be removed twice', () => {
    writeAddresses(directory, ADDRESSES);
    removeAddresses(directory);
    removeAddresses(directory);
    expect(readAddresses(directory)).toBeUndefined();
  });
});
