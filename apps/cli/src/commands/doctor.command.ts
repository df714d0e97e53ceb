import { say } from '../output/console.js';
import type { Settings } from '../settings.js';

/** Says of everything Palmhouse stands on how it is, and what to do where it is not well. Gives the exit code. */
export async function doctor(settings: Settings): Promise<number> {
  // Loaded for this command alone: a start need not wait for what only the doctor uses.
  const { visit } = await import('../doctor/visit.js');
  const { isJson, isStrict, groups } = settings.doctor;
  const { report, text } = await visit(settings, { groups, isStrict, columns: process.stdout.columns });
  say(isJson ? JSON.stringify(report, null, 2) : text);
  return report.ok ? 0 : 1;
}
