import type { Check } from '../check.js';
import { ok, problem, warning, type Finding } from '../finding.js';
import type { RoleFacts } from './role-facts.js';

const OLDEST_VERSION = 150_000;

// What sets no limit of its own is cut off by the role's: migrations, and an index they build takes minutes.
const SHORT_STATEMENT_MS = 60_000;

function version({ version: text, versionNumber, role, database }: RoleFacts): Finding {
  return versionNumber >= OLDEST_VERSION
    ? ok('PostgreSQL', `${text}, as ${role} in ${database}`)
    : problem('PostgreSQL', `it is ${text}`, 'move the database to PostgreSQL 15 or newer');
}

function encoding({ encoding: name, database }: RoleFacts): Finding {
  return name === 'UTF8'
    ? ok('encoding', name)
    : problem(
        'encoding',
        `${name}: names of plants and people do not fit into it`,
        `dump ${database}, CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0, and restore it there`,
      );
}

function writable({ isStandby, isReadOnly, role }: RoleFacts): Finding {
  if (isStandby)
    return problem('writing', 'it is a standby, which only reads', 'point DATABASE_URL at the primary');
  if (isReadOnly)
    return problem(
      'writing',
      'transactions are read only',
      `ALTER ROLE ${role} SET default_transaction_read_only = off (or the same of the database); where the server did it, its disk may be full`,
    );
  return ok('writing', 'transactions may write');
}

function timeouts({ statementTimeoutMs, idleSessionTimeoutMs, role }: RoleFacts): Finding {
  if (statementTimeoutMs > 0 && statementTimeoutMs < SHORT_STATEMENT_MS)
    return warning(
      'time-outs',
      `the role's statement_timeout is ${statementTimeoutMs} ms: migrations may be cut off`,
      `ALTER ROLE ${role} SET statement_timeout = 0; the services set their own`,
    );
  if (idleSessionTimeoutMs > 0)
    return warning(
      'time-outs',
      `idle_session_timeout is ${idleSessionTimeoutMs} ms: connections that listen are cut off again and again`,
      `ALTER ROLE ${role} SET idle_session_timeout = 0`,
    );
  return ok('time-outs', 'none of the role’s that would cut work off');
}

/** Is it a PostgreSQL that Palmhouse can live in? */
export const serverCheck: Check = {
  group: 'database',
  name: 'PostgreSQL',
  remedy:
    'check DATABASE_URL, that its server runs and lets this machine in; or start Palmhouse with "npm start"',
  examine: async (patient) => {
    const facts = await patient.role();
    return [version(facts), encoding(facts), writable(facts), timeouts(facts)];
  },
};
