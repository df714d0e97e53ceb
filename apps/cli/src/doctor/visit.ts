import type { Settings } from '../settings.js';
import { GROUPS, type Group } from './check.js';
import { CHECKS } from './checks.js';
import { examine } from './examine.js';
import { patientOf } from './patient.js';
import { redactor } from './redact.js';
import { reportOf, type Report } from './report.js';
import { reportText } from './report-text.js';
import { withinTime } from './within-time.js';

const CLOSING_MILLISECONDS = 1_000;

export interface Visit {
  /** Which to look at; none: all. */
  readonly groups: readonly Group[];
  readonly isStrict: boolean;
  readonly columns: number | undefined;
}

/**
 * Looks at everything that was chosen, once.
 * @throws SettingsError where a variable that the doctor itself goes by is wrong.
 */
export async function visit(
  settings: Settings,
  { groups, isStrict, columns }: Visit,
): Promise<{ readonly report: Report; readonly text: string }> {
  const patient = patientOf(settings);
  const at = new Date();
  const since = performance.now();
  const examined = await examine(CHECKS, patient, groups.length === 0 ? GROUPS : groups);
  const { databaseUrl, queueUrl, smtpUrl, plantsApiUrl } = patient;
  const redact = redactor(settings.environment, [databaseUrl, queueUrl, smtpUrl, plantsApiUrl]);
  const milliseconds = performance.now() - since;
  const report = reportOf(examined, { at, milliseconds, isStrict }, redact);
  // What hangs on there ends with the process.
  await withinTime(CLOSING_MILLISECONDS, () => patient.close()).catch(() => undefined);
  return { report, text: reportText(report, columns) };
}
