import { askPostgres } from '../../probes/postgres.probe.js';

/** What a connection of this role is like where it sets nothing itself, and what the role may. */
export interface RoleFacts {
  readonly role: string;
  readonly database: string;
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  readonly timeZone: string;
  readonly isReadOnly: boolean;
  readonly isStandby: boolean;
  /** 0: none. */
  readonly statementTimeoutMs: number;
  /** 0: none. */
  readonly idleSessionTimeoutMs: number;
  readonly mayCreate: boolean;
  readonly mayUseTemporary: boolean;
  /** What is left for roles that are no superusers. */
  readonly serverConnections: number;
  /** −1: no limit of its own. */
  readonly roleConnections: number;
  /** −1: no limit of its own. */
  readonly databaseConnections: number;
  readonly usedConnections: number;
}

/** Once a run of the doctor, from the catalogue alone. */
const SELECT_ROLE_FACTS = `SELECT current_user AS role, current_database() AS database,
  current_setting('server_version') AS version, current_setting('server_version_num')::int AS "versionNumber",
  pg_encoding_to_char(database.encoding) AS encoding, current_setting('TimeZone') AS "timeZone",
  current_setting('transaction_read_only') = 'on' AS "isReadOnly", pg_is_in_recovery() AS "isStandby",
  (SELECT setting::int FROM pg_settings WHERE name = 'statement_timeout') AS "statementTimeoutMs",
  (SELECT setting::int FROM pg_settings WHERE name = 'idle_session_timeout') AS "idleSessionTimeoutMs",
  has_schema_privilege('public', 'CREATE') AS "mayCreate",
  has_database_privilege(current_database(), 'TEMPORARY') AS "mayUseTemporary",
  current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
    - coalesce(current_setting('reserved_connections', true)::int, 0) AS "serverConnections",
  role.rolconnlimit AS "roleConnections", database.datconnlimit AS "databaseConnections",
  (SELECT count(*)::int FROM pg_stat_activity WHERE datid IS NOT NULL) AS "usedConnections"
FROM pg_roles role, pg_database database
WHERE role.rolname = current_user AND database.datname = current_database()`;

export async function readRoleFacts(url: string): Promise<RoleFacts> {
  const [row] = await askPostgres(url, SELECT_ROLE_FACTS);
  return row as unknown as RoleFacts;
}
