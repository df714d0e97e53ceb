import type { Role } from '@palmhouse/domain';
import type pg from 'pg';
import { hashSecret, newApiKey, writeApiKey } from './api-key.js';
import {
  API_KEY_BY_PREFIX,
  API_KEYS,
  INSERT_API_KEY,
  REVOKE_API_KEY,
  TOUCH_API_KEY,
} from './api-keys.sql.js';

type Queryable = Pick<pg.ClientBase, 'query'>;

/** What is kept of an API key; instants as ISO 8601 in UTC. */
export interface StoredApiKey {
  readonly id: number;
  readonly name: string;
  readonly prefix: string;
  readonly secretSha256: Buffer;
  readonly roles: readonly Role[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface NewApiKey {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly createdBy: string;
  readonly expiresAt: string | null;
}

/** @returns what is kept, and the key itself, which is kept nowhere. */
export async function createApiKey(
  client: Queryable,
  { name, roles, createdBy, expiresAt }: NewApiKey,
): Promise<{ readonly stored: StoredApiKey; readonly key: string }> {
  const parts = newApiKey();
  const values = [name, parts.prefix, hashSecret(parts.secret), roles, createdBy, expiresAt];
  const { rows } = await client.query<StoredApiKey>({ ...INSERT_API_KEY, values });
  return { stored: rows[0]!, key: writeApiKey(parts) };
}

export async function apiKeyByPrefix(client: Queryable, prefix: string): Promise<StoredApiKey | null> {
  return (await client.query<StoredApiKey>({ ...API_KEY_BY_PREFIX, values: [prefix] })).rows[0] ?? null;
}

/** The oldest first. */
export async function listApiKeys(client: Queryable): Promise<StoredApiKey[]> {
  return (await client.query<StoredApiKey>({ ...API_KEYS, values: [] })).rows;
}

/** @returns the key as it is then; null where there is none of this prefix. */
export async function revokeApiKey(client: Queryable, prefix: string): Promise<StoredApiKey | null> {
  return (await client.query<StoredApiKey>({ ...REVOKE_API_KEY, values: [prefix] })).rows[0] ?? null;
}

/** Says when a key was last used, to the minute. */
export async function touchApiKey(client: Queryable, id: number, now: Date): Promise<void> {
  await client.query({ ...TOUCH_API_KEY, values: [id, now.toISOString()] });
}
