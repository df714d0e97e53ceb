import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Of a choice between forms, what is wrong with the one that was meant: whose kind of value it was. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfAnotherKind = ([first]: readonly Issue[]): boolean =>
    first?.code === 'invalid_type' && first.path.length === 0;
  const branch = issue.errors.find((issues) => !isOfAnotherKind(issues));
  return branch === undefined
    ? [issue]
    : branch.flatMap(meant).map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

/** Each wrong place with what is wrong there; `whole` stands for the place of all of it. */
export function reasonsOf(error: z.ZodError, whole: string): string[] {
  return error.issues.flatMap(meant).map(({ path, message }) => `${path.join('.') || whole}: ${message}`);
}
