import type { StoredApiKey } from '@palmhouse/persistence';
import type pg from 'pg';
import { say, sayError } from '../output/console.js';
import { SettingsError, type Settings } from '../settings.js';
import { API_KEY_HELP } from './api-key.help.js';
import { readApiKeyOrder, type ApiKeyOrder } from './api-key.order.js';
import { HELP_WORDS } from './help.js';
import { reachableFrom } from './reachable.js';

function stateOf({ revokedAt, expiresAt }: StoredApiKey): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'never expires';
  return `${Date.parse(expiresAt) <= Date.now() ? 'expired' : 'expires'} ${expiresAt}`;
}

function lineOf(key: StoredApiKey): string {
  const used = key.lastUsedAt === null ? 'never used' : `last used ${key.lastUsedAt}`;
  return `${key.prefix}  ${key.name}  [${key.roles.join(', ')}]  created ${key.createdAt} by ${key.createdBy}, ${used}, ${stateOf(key)}`;
}

async function carryOut(order: ApiKeyOrder, pool: pg.Pool): Promise<number> {
  const { createApiKey, listApiKeys, revokeApiKey } = await import('@palmhouse/persistence');
  if (order.verb === 'list') {
    const keys = await listApiKeys(pool);
    say(keys.length === 0 ? 'There is no API key yet.' : keys.map(lineOf).join('\n'));
    return 0;
  }
  if (order.verb === 'create') {
    const { stored, key } = await createApiKey(pool, order);
    say(
      `${lineOf(stored)}\n\n${key}\n\nKeep it now: it is shown this once. Send it as the header X-API-Key.`,
    );
    return 0;
  }
  const revoked = await revokeApiKey(pool, order.prefix);
  if (revoked === null) {
    sayError(
      `Nothing was revoked: no key begins with phk_${order.prefix}_. "palmhouse api-key list" names them.`,
    );
    return 1;
  }
  say(`${lineOf(revoked)}\nThe services refuse it within five seconds.`);
  return 0;
}

/** Makes, lists and revokes the keys that programs sign in with. Gives the exit code. */
export async function apiKey(settings: Settings): Promise<number> {
  const words = settings.passedOn;
  if (words.length === 0 || words.some((word) => HELP_WORDS.includes(word))) {
    say(API_KEY_HELP);
    return 0;
  }
  const { ROLES } = await import('@palmhouse/domain');
  const { order, problems } = readApiKeyOrder(words, { roles: ROLES, now: new Date() });
  if (order === undefined) throw new SettingsError(problems);
  const { openDataSource, poolOf } = await import('@palmhouse/persistence');
  const url = reachableFrom(settings).databaseUrl;
  const dataSource = await openDataSource({ url, applicationName: 'palmhouse-api-key', poolSize: 1 });
  try {
    return await carryOut(order, poolOf(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
