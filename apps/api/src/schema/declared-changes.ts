import { z } from 'zod';

const sentence = z.string().trim().min(10, { error: 'expected a sentence' });

const declaration = z.strictObject({
  /** The change, in the words that the check prints. */
  change: z.string().min(1),
  /** The day on which it was decided. */
  on: z.iso.date(),
  /** Why it is worth breaking clients. */
  why: sentence,
  /** What clients do instead. */
  instead: sentence,
});

export type Declaration = z.infer<typeof declaration>;

/** Reads apps/api/schema-changes.json. @throws Error naming what is wrong in it. */
export function readDeclarations(text: string): readonly Declaration[] {
  const read = z.array(declaration).safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(`apps/api/schema-changes.json is wrong:\n${z.prettifyError(read.error)}`);
}

export interface Verdict {
  /** Breaking changes that nobody declared: refused. */
  readonly undeclared: readonly string[];
  /** Declared now, and it happened. */
  readonly declared: readonly Declaration[];
  /** Declared now, but it did not happen: refused, so that no declaration lies in wait for a later mistake. */
  readonly unfounded: readonly Declaration[];
}

/**
 * Only what is declared together with a change counts for it. Declarations of earlier changes stay in the file as its
 * history, and allow nothing any more.
 */
export function judge(
  breaking: readonly string[],
  earlier: readonly Declaration[],
  present: readonly Declaration[],
): Verdict {
  const known = new Set(earlier.map((entry) => JSON.stringify(entry)));
  const fresh = present.filter((entry) => !known.has(JSON.stringify(entry)));
  const announced = new Set(fresh.map(({ change }) => change));
  return {
    undeclared: breaking.filter((change) => !announced.has(change)),
    declared: fresh.filter(({ change }) => breaking.includes(change)),
    unfounded: fresh.filter(({ change }) => !breaking.includes(change)),
  };
}
