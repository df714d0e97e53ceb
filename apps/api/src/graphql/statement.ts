/** A statement whose text is the same for the same name, so that PostgreSQL parses it once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Rows by the parent they belong to, in the order they came. */
export function byParent<R, K>(rows: readonly R[], parentOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(parentOf(row));
    if (group === undefined) groups.set(parentOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
