import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OPERATORS_CONFIG_MAPS, SECRETS } from '../src/secrets.js';

const page = readFileSync(new URL('../../docs/kubernetes.md', import.meta.url), 'utf8');
const inCode = (text: string) => page.includes(`\`${text}\``);

/** What the local cluster makes for itself. */
const OF_THE_LOCAL_CLUSTER = ['POSTGRES_PASSWORD'];

describe('what an operator reads', () => {
  it('names every secret with its keys, and how it is made', () => {
    const keys = Object.values(SECRETS).flatMap((secret) => Object.keys(secret));
    const named = [...Object.keys(SECRETS), ...keys.filter((key) => !OF_THE_LOCAL_CLUSTER.includes(key))];
    expect(named.filter((name) => !inCode(name))).toEqual([]);
    const made = Object.keys(SECRETS).filter((name) => page.includes(`create secret generic ${name}`));
    expect(made).toEqual(['palmhouse-database', 'palmhouse-queue', 'palmhouse-mail', 'palmhouse-links']);
  });

  it('names every ConfigMap that is the operator’s', () => {
    expect(OPERATORS_CONFIG_MAPS.filter((name) => !page.includes(`create configmap ${name}`))).toEqual([]);
  });
});
