import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Identity } from '../access/identity.js';
import { takesWritten } from '../execution/run.js';
import { Selection } from '../graphql/selection.js';
import type { Statement } from '../graphql/statement.js';
import { writtenFields } from '../written/written-entries.js';
import { OVERVIEW_JSON } from './overview.json.js';
import { OVERVIEW_PARTS, overviewOf, type OverviewPart, type WrittenParts } from './overview.sql.js';

/** What a query asks of the overview. */
export interface OverviewAsked {
  readonly parts: readonly OverviewPart[];
  readonly written: WrittenParts;
  readonly statement: Statement;
}

function askedBy(info: GraphQLResolveInfo, identity: Identity): OverviewAsked {
  const selection = Selection.of(info);
  const parts = OVERVIEW_PARTS.filter((part) => selection.has(part));
  const written = writtenFields(info, 'Overview', OVERVIEW_JSON, identity);
  return { parts, written, statement: overviewOf(parts, written) };
}

// By the nodes of a compiled operation, which are the same each time it is run, and by the roles that may ask. (They
// hold for whatever variables: what these include is compiled by itself, and no field that is written takes arguments.)
const KNOWN = new WeakMap<readonly FieldNode[], Map<string, OverviewAsked>>();

/** Reads the selection; that of a compiled operation once. */
export function overviewAsked(info: GraphQLResolveInfo, identity: Identity): OverviewAsked {
  if (!takesWritten(info)) return askedBy(info, identity);
  let byRoles = KNOWN.get(info.fieldNodes);
  if (byRoles === undefined) KNOWN.set(info.fieldNodes, (byRoles = new Map<string, OverviewAsked>()));
  const roles = [...identity.roles].sort().join();
  let asked = byRoles.get(roles);
  if (asked === undefined) byRoles.set(roles, (asked = askedBy(info, identity)));
  return asked;
}
