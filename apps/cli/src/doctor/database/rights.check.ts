import type { Check } from '../check.js';
import { ok, problem, skipped, type Finding } from '../finding.js';
import { someOf } from '../in-words.js';
import type { RoleFacts } from './role-facts.js';

interface Table {
  readonly name: string;
  readonly owner: string;
  readonly isOwn: boolean;
  readonly isUsable: boolean;
  /** `reading` or a day of it: made, taken out and dropped by whoever owns them. */
  readonly isReading: boolean;
}

/** Once a run, from the catalogue. Owning by membership of the owner's role is as good. */
const SELECT_TABLES = `SELECT relname AS name, pg_get_userbyid(relowner) AS owner, pg_has_role(relowner, 'USAGE') AS "isOwn",
  has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
    AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE') AS "isUsable",
  relname ~ '^reading(_\\d{4}_\\d{2}_\\d{2})?$' AS "isReading"
FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname`;

const named = (tables: readonly Table[]): string => someOf(tables.map(({ name }) => name));

function create({ mayCreate, role }: RoleFacts): Finding {
  return mayCreate
    ? ok('making tables', 'allowed')
    : problem(
        'making tables',
        `${role} may not create in schema public: no day's partition can be made`,
        `as the database's owner: GRANT USAGE, CREATE ON SCHEMA public TO ${role}`,
      );
}

function temporary({ mayUseTemporary, role, database }: RoleFacts): Finding {
  return mayUseTemporary
    ? ok('temporary tables', 'allowed')
    : problem(
        'temporary tables',
        `${role} may not make any: the archive cannot compare and restore days`,
        `as the database's owner: GRANT TEMPORARY ON DATABASE ${database} TO ${role}`,
      );
}

function use(tables: readonly Table[], role: string): Finding {
  const closed = tables.filter(({ isUsable }) => !isUsable);
  if (closed.length === 0) return ok('using tables', `all ${tables.length} can be read and written`);
  return problem(
    'using tables',
    `${role} may not read and write ${named(closed)}`,
    `as their owner (${closed[0]!.owner}): GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
  );
}

function own(tables: readonly Table[], role: string): Finding {
  const foreign = tables.filter(({ isReading, isOwn }) => isReading && !isOwn);
  if (foreign.length === 0) return ok('owning readings', 'days can be made and dropped');
  return problem(
    'owning readings',
    `${named(foreign)} belong to ${foreign[0]!.owner}: days can be neither made nor, once archived, dropped`,
    `GRANT ${foreign[0]!.owner} TO ${role}, or run "palmhouse migrate" and the services as the same role`,
  );
}

/** May the role do what the services do? */
export const rightsCheck: Check = {
  group: 'database',
  name: 'rights',
  remedy: 'see that the role may read the catalogue (pg_class)',
  examine: async (patient) => {
    const facts = await patient.role();
    const { pool } = await patient.database();
    const { rows } = await pool.query<Table>(SELECT_TABLES);
    const tables =
      rows.length === 0
        ? [skipped('using tables', 'there are none yet')]
        : [use(rows, facts.role), own(rows, facts.role)];
    return [create(facts), temporary(facts), ...tables];
  },
};
