import { hostname, userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import type { Role } from '@palmhouse/domain';

export type ApiKeyOrder =
  | {
      readonly verb: 'create';
      readonly name: string;
      readonly roles: readonly Role[];
      readonly createdBy: string;
      readonly expiresAt: string | null;
    }
  | { readonly verb: 'list' }
  | { readonly verb: 'revoke'; readonly prefix: string };

interface Read {
  /** Absent where there are problems. */
  readonly order?: ApiKeyOrder;
  readonly problems: readonly string[];
}

/** What orders are read by: the domain's, which is only loaded for this command. */
export interface Reading {
  readonly roles: readonly Role[];
  readonly now: Date;
}

const OPTIONS = {
  role: { type: 'string', multiple: true },
  days: { type: 'string' },
  by: { type: 'string' },
} as const;

const DAY_MS = 86_400_000;

interface Given {
  readonly role?: string[];
  readonly days?: string;
  readonly by?: string;
}

/** Who runs this. In a container a user may be only a number, of which the system knows no name. */
function caller(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

function creation(name: string | undefined, { role = [], days, by }: Given, { roles, now }: Reading): Read {
  const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
  const expected = `expected ${roles.join(', ')}`;
  const problems = role.filter((text) => !isRole(text)).map((text) => `--role ${text} is wrong: ${expected}`);
  if (name === undefined || name.trim() === '') problems.push('the name is missing: api-key create NAME');
  if (role.length === 0) problems.push(`--role is missing: ${expected}`);
  if (days !== undefined && (!/^\d{1,4}$/.test(days) || Number(days) < 1 || Number(days) > 3_650))
    problems.push('--days is wrong: expected a number of days, 1–3650');
  if (problems.length > 0) return { problems };
  const order = {
    verb: 'create' as const,
    name: name!.trim(),
    roles: [...new Set(role.filter(isRole))],
    createdBy: by ?? `${caller()}@${hostname()}`,
    expiresAt: days === undefined ? null : new Date(now.getTime() + Number(days) * DAY_MS).toISOString(),
  };
  return { order, problems };
}

function revocation(given: string | undefined): Read {
  // The whole key will do, too: whoever has it at hand should not have to take it apart.
  const [, prefix] = /^(?:phk_)?([a-z0-9]{8})(?:_|$)/.exec(given ?? '') ?? [];
  if (prefix === undefined)
    return { problems: ['the prefix is missing or wrong: api-key revoke PREFIX, eight letters and digits'] };
  return { order: { verb: 'revoke', prefix }, problems: [] };
}

/** Reads the words behind `palmhouse api-key`. */
export function readApiKeyOrder(words: readonly string[], reading: Reading): Read {
  let read;
  try {
    read = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
  const [verb, subject, ...more] = read.positionals;
  if (more.length > 0) return { problems: more.map((word) => `"${word}" is not expected here`) };
  if (verb === 'create') return creation(subject, read.values, reading);
  if (Object.keys(read.values).length > 0) return { problems: ['options are for api-key create'] };
  if (verb === 'revoke') return revocation(subject);
  if (verb === 'list' && subject === undefined) return { order: { verb }, problems: [] };
  return {
    problems: [`"${[verb, subject].filter(Boolean).join(' ')}" is not known: create, list or revoke`],
  };
}
