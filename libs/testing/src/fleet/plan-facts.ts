import { SMALL_TABLES, type HotQuestion } from './hot-questions.js';

/** A node of `EXPLAIN (FORMAT JSON)`. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What one plan, or several together, come to. */
export interface PlanFacts {
  readonly indexes: ReadonlySet<string>;
  readonly scans: ReadonlySet<string>;
  /** Rows that were read out of tables and indexes, those that were thrown away too. */
  readonly rows: number;
  /** Blocks of 8 kB, from memory or disk. */
  readonly blocks: number;
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const below of node.Plans ?? []) yield* nodesOf(below);
}

export function planFacts(plans: readonly PlanNode[]): PlanFacts {
  const indexes = new Set<string>();
  const scans = new Set<string>();
  let rows = 0;
  for (const node of plans.flatMap((plan) => [...nodesOf(plan)])) {
    const table = node['Relation Name'];
    if (node['Index Name'] !== undefined) indexes.add(node['Index Name']);
    if (node['Node Type'] === 'Seq Scan' && table !== undefined) scans.add(table);
    if (table !== undefined)
      rows +=
        ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 0);
  }
  const blocks = plans.reduce(
    (sum, plan) => sum + (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    0,
  );
  return { indexes, scans, rows: Math.round(rows), blocks };
}

/** What of a question’s plans is not as it should be; nothing where all is. `*` stands for any part of an index’s name. */
export function complaints({ indexes, scans = [] }: HotQuestion, facts: PlanFacts): string[] {
  const isUsed = (pattern: string) => {
    const form = new RegExp(`^${pattern.replace('*', '.+')}$`);
    return [...facts.indexes].some((name) => form.test(name));
  };
  return [
    ...indexes.filter((name) => !isUsed(name)).map((name) => `${name} is not used`),
    ...[...facts.scans]
      .filter((table) => ![...SMALL_TABLES, ...scans].includes(table))
      .map((table) => `${table} is read from end to end`),
  ];
}
