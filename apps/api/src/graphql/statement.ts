/** A statement whose text is the same for the same name, so that PostgreSQL parses it once a connection. */
export interface Statement {
  /** Undefined: parsed each time. */
  readonly name: string | undefined;
  readonly text: string;
  /** One plan fits whatever values it is run with: PostgreSQL may keep it. Others are planned for their own values. */
  readonly steady?: boolean;
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
