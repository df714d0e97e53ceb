import { GROUPS, type Group } from './check.js';
import type { Examined } from './examine.js';
import type { Finding, Status } from './finding.js';

/** What the doctor found, as machines read it. */
export interface Report {
  readonly at: string;
  readonly milliseconds: number;
  readonly ok: boolean;
  readonly counts: Readonly<Record<Status, number>>;
  readonly findings: readonly (Finding & { readonly group: Group })[];
}

/** @param isStrict warnings count as problems do. */
export function reportOf(
  examined: readonly Examined[],
  { at, milliseconds, isStrict }: { at: Date; milliseconds: number; isStrict: boolean },
  redact: (text: string) => string,
): Report {
  const findings = GROUPS.flatMap((group) =>
    examined
      .filter((each) => each.group === group)
      .flatMap((each) =>
        each.findings.map(({ name, status, text, remedy }) => ({
          group,
          name,
          status,
          text: redact(text),
          ...(remedy !== undefined && { remedy: redact(remedy) }),
        })),
      ),
  );
  const count = (status: Status): number => findings.filter((each) => each.status === status).length;
  const counts = {
    ok: count('ok'),
    warning: count('warning'),
    problem: count('problem'),
    skipped: count('skipped'),
  };
  return {
    at: at.toISOString(),
    milliseconds: Math.round(milliseconds),
    ok: counts.problem === 0 && !(isStrict && counts.warning > 0),
    counts,
    findings,
  };
}
