// The dashboard has some twenty shapes; PostgreSQL keeps a prepared statement a connection and name for as long as
// the connection lives, and clients may select as they like.
const NAMES_MAX = 200;

/** Names for statements whose texts depend on what is selected: the first ones are prepared, the others parsed each time. */
export class StatementNames {
  private readonly names = new Map<string, string>();

  /** @returns undefined where there are names enough. */
  of(prefix: string, text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= NAMES_MAX) return known;
    const name = `${prefix}-${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
