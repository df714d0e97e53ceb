import type { Identity } from '../../access/identity.js';
import { LIVE_LIMITS } from '../live.limits.js';

/** Counts who is connected. */
export class Connections {
  private readonly ofIdentity = new Map<string, number>();

  /** @returns false where this person or key has as many as it may. */
  admit({ id, kind }: Identity): boolean {
    const open = this.ofIdentity.get(id) ?? 0;
    // In an open API everyone is one, and nobody is to be shut out by the others.
    if (kind !== 'open' && open >= LIVE_LIMITS.connectionsPerIdentity) return false;
    this.ofIdentity.set(id, open + 1);
    return true;
  }

  leave({ id }: Identity): void {
    const open = (this.ofIdentity.get(id) ?? 1) - 1;
    if (open > 0) this.ofIdentity.set(id, open);
    else this.ofIdentity.delete(id);
  }

  get identities(): number {
    return this.ofIdentity.size;
  }
}
