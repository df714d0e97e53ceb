import { messageOf } from '../output/console.js';
import { Missing, type Check, type Group } from './check.js';
import { problem, skipped, type Finding } from './finding.js';
import type { Patient } from './patient.js';
import { withinTime } from './within-time.js';

const CHECK_MILLISECONDS = 10_000;

export interface Examined {
  readonly group: Group;
  readonly findings: readonly Finding[];
}

function failed(check: Check, error: unknown, groups: readonly Group[]): Finding {
  // Said once, where it belongs, unless that was not asked for.
  const isSaidThere = error instanceof Missing && error.group !== check.group && groups.includes(error.group);
  if (isSaidThere) return skipped(check.name, `see ${error.group}: ${error.message}`);
  return problem(check.name, messageOf(error), check.remedy);
}

async function examineOne(check: Check, patient: Patient, groups: readonly Group[]): Promise<Examined> {
  try {
    const findings = await withinTime(check.milliseconds ?? CHECK_MILLISECONDS, (given) =>
      check.examine(patient, given),
    );
    return { group: check.group, findings };
  } catch (error) {
    return { group: check.group, findings: [failed(check, error, groups)] };
  }
}

/** Carries out the checks side by side; one that fails or hangs is a finding, and stops no other. */
export function examine(
  checks: readonly Check[],
  patient: Patient,
  groups: readonly Group[],
): Promise<Examined[]> {
  const chosen = checks.filter(({ group }) => groups.includes(group));
  return Promise.all(chosen.map((check) => examineOne(check, patient, groups)));
}
