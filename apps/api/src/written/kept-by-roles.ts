import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Identity } from '../access/identity.js';

/**
 * What a selection comes to, made once: by the nodes of a compiled operation, which are the same each time it is run, and
 * by the roles that may ask. Only for what hangs on no variable.
 */
export class KeptByRoles<T> {
  private readonly kept = new WeakMap<readonly FieldNode[], Map<string, T>>();

  of({ fieldNodes }: GraphQLResolveInfo, { roles }: Identity, make: () => T): T {
    let byRoles = this.kept.get(fieldNodes);
    if (byRoles === undefined) this.kept.set(fieldNodes, (byRoles = new Map<string, T>()));
    const key = [...roles].sort().join();
    if (!byRoles.has(key)) byRoles.set(key, make());
    return byRoles.get(key)!;
  }
}
