import type { GraphQLResolveInfo } from 'graphql';
import type { Identity } from '../access/identity.js';
import { takesWritten } from '../execution/run.js';
import { Selection } from '../graphql/selection.js';
import type { Statement } from '../graphql/statement.js';
import { KeptByRoles } from '../written/kept-by-roles.js';
import { writtenFields } from '../written/written-entries.js';
import { OVERVIEW_JSON } from './overview.json.js';
import { OVERVIEW_PARTS, overviewOf, type OverviewPart, type WrittenParts } from './overview.sql.js';

/** What a query asks of the overview. */
export interface OverviewAsked {
  readonly parts: readonly OverviewPart[];
  readonly written: WrittenParts;
  readonly statement: Statement;
}

/** Fields that are worked out of another one's part. */
const ALSO_FOR: Partial<Record<OverviewPart, string>> = { careAssessedAt: 'careNotice' };

function askedBy(info: GraphQLResolveInfo, identity: Identity): OverviewAsked {
  const selection = Selection.of(info);
  const parts = OVERVIEW_PARTS.filter((part) => selection.has(part, ALSO_FOR[part] ?? part));
  const written = writtenFields(info, 'Overview', OVERVIEW_JSON, identity);
  return { parts, written, statement: overviewOf(parts, written) };
}

// Variables play no part: what they include is compiled by itself, and no field that is written takes arguments.
const KEPT = new KeptByRoles<OverviewAsked>();

/** Reads the selection; that of a compiled operation once. */
export function overviewAsked(info: GraphQLResolveInfo, identity: Identity): OverviewAsked {
  if (!takesWritten(info)) return askedBy(info, identity);
  return KEPT.of(info, identity, () => askedBy(info, identity));
}
