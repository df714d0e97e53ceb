import type { ArchiveEngine } from '../archive.engine.js';
import type { DayOutcome } from '../archive.runner.js';
import type { Finding, Inspection } from '../inspect/lake.inspector.js';
import type { Restored } from '../restore/day.restorer.js';
import { dayLines, listDays } from './list-days.js';
import type { Command } from './read-command.js';

type Say = (line: string) => void;

const count = (number: number): string => number.toLocaleString('en-GB');

function outcomeLine({ day, label, outcome, rows, late, version, seconds }: DayOutcome): string {
  const head = `${day}  ${label}  `;
  if (outcome === 'busy') return `${head}another archiver is at it; it was left alone`;
  if (outcome === 'unchanged') return `${head}stands archived (version ${version}); nothing to do`;
  const stayed = late > 0 ? `; ${count(late)} came meanwhile and stay live until the next run` : '';
  return `${head}${count(rows)} readings proved into the lake as version ${version} in ${seconds.toFixed(1)} s${stayed}`;
}

const findingLine = ({ key, kind, problem }: Finding): string =>
  `  ${kind.padEnd(8)} ${key}\n           ${problem}`;

function sayInspection({ days, files, bytes, findings }: Inspection, say: Say): number {
  for (const finding of findings) say(findingLine(finding));
  const read = `${count(days)} days, ${count(files)} files, ${(bytes / 1e6).toFixed(1)} MB read back`;
  say(
    findings.length === 0
      ? `${read}: all as it was proven`
      : `${read}: ${findings.length} findings, nothing was changed`,
  );
  return findings.length === 0 ? 0 : 1;
}

function restoredLine({ label, table, rows, added }: Restored): string {
  const there = added < rows ? `; ${count(rows - added)} were there already and stay as they are` : '';
  return `${label}: ${count(rows)} readings, compared value by value with the manifest, are in ${table}${there}`;
}

/** Does what was asked and says so. Gives the exit code. */
export async function runCommand(command: Command, engine: ArchiveEngine, say: Say): Promise<number> {
  const { runner, restorer, inspector, pool } = engine;
  switch (command.verb) {
    case 'run': {
      const outcomes =
        command.day === null
          ? await runner.runAll({ tell: (outcome) => say(outcomeLine(outcome)) })
          : [await runner.run(command.day)];
      if (command.day !== null) say(outcomeLine(outcomes[0]!));
      else if (outcomes.length === 0) say('No day is due.');
      return outcomes.some(({ outcome }) => outcome === 'busy') ? 1 : 0;
    }
    case 'list': {
      const days = await listDays(pool);
      if (command.json) say(JSON.stringify(days, null, 2));
      else dayLines(days).forEach(say);
      return 0;
    }
    case 'verify':
      return sayInspection(
        command.day === null ? await inspector.inspectAll() : await inspector.inspectDay(command.day),
        say,
      );
    case 'restore':
      say(
        restoredLine(
          command.into === 'live'
            ? await restorer.intoLive(command.day)
            : await restorer.intoSchema(command.day),
        ),
      );
      return 0;
    case 'rehearse': {
      const restored = await restorer.rehearse(command.day);
      say(
        restored === null
          ? 'No day with readings is archived yet.'
          : `${restored.label}: ${count(restored.rows)} readings were restored, compared value by value with the manifest, and dropped again`,
      );
      return 0;
    }
  }
}
