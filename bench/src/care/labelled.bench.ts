import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@palmhouse/embedded';
import { migrateDatabase, openDataSource, poolOf } from '@palmhouse/persistence';
import type { FaultPlan } from '@palmhouse/sandbox';
import type pg from 'pg';
import { aimsOf, Causes } from './aims.js';
import { openCare, openIngestion, type Care, type Ingestion } from './built-services.js';
import { ALL_PLANTS, atMs, DAY_MINUTES, JUDGED_MS, LABELLED_MINUTES, LEARNING_DAYS } from './calendar.js';
import { confusionOf } from './confusion.js';
import { detect } from './detection.js';
import { plan } from './injections.js';
import { alertSpans, Judged, type AlertSpan } from './judged.js';
import { outageStories } from './outages.js';
import {
  alertTable,
  confusionTable,
  confusionWords,
  detectionTable,
  outageTable,
  unfounded,
  verdicts,
} from './report.js';
import { Truth } from './truth.js';
import { sweep } from './virtual-museum.js';

// As care's clock has them.
const LEARN_MINUTES = 240;
const LEARN_AT = 60;
const FORECAST_MINUTES = 15;

/** Care is at work before anything is counted: what it finds of the past when it begins is another matter. */
const WATCHED_BEFORE = 180;

const say = (text: string): unknown => process.stdout.write(`${text}\n`);

async function liveThrough(
  ingestion: Ingestion,
  care: Care,
  faults: FaultPlan,
  judged: Judged,
): Promise<number> {
  for (let minute = -LEARNING_DAYS * DAY_MINUTES; minute < -WATCHED_BEFORE; minute += 1)
    await sweep(ingestion, faults, atMs(minute));
  say(`  ${LEARNING_DAYS} days to learn from are loaded`);
  await care.learn(atMs(-WATCHED_BEFORE));
  const since = performance.now();
  let assessing = 0;
  for (let minute = -WATCHED_BEFORE; minute < LABELLED_MINUTES; minute += 1) {
    await sweep(ingestion, faults, atMs(minute));
    const now = atMs(minute) + JUDGED_MS;
    if (minute % LEARN_MINUTES === LEARN_AT) await care.learn(now);
    if (minute % FORECAST_MINUTES === 0) await care.forecast(now);
    const before = performance.now();
    await care.assess(now);
    assessing += performance.now() - before;
    if (minute < 0) continue;
    await judged.note(minute);
    if ((minute + 1) % DAY_MINUTES === 0)
      say(
        `  day ${(minute + 1) / DAY_MINUTES} lived in ${((performance.now() - since) / 1_000).toFixed(0)} s`,
      );
  }
  return assessing / LABELLED_MINUTES;
}

const isCounted = ({ plant, opened }: AlertSpan): boolean => plant !== null && opened >= 0;

async function tell(pool: pg.Pool, faults: FaultPlan, judged: Judged): Promise<boolean> {
  const truth = new Truth(faults);
  const spans = await alertSpans(pool);
  const finder = new Causes(faults, truth);
  const causes = spans.filter(isCounted).map((span) => [span, finder.of(span)] as const);
  const detections = detect(truth, judged, spans);
  const confusion = confusionOf(truth, judged, ALL_PLANTS, LABELLED_MINUTES);
  const aims = aimsOf(detections, spans, causes);
  say(`\n${confusionTable(confusion)}\n\n${confusionWords(confusion)}`);
  say(`\n${detectionTable(detections)}`);
  say(`\n${outageTable(await outageStories(pool, spans))}`);
  say(`\n${alertTable(causes)}\n\n${unfounded(causes)}`);
  say(`\n${verdicts(aims)}`);
  return aims.every(({ isReached }) => isReached);
}

/**
 * Virtual days of the sandbox museum in which known things happen at known minutes, asked, cleaned, loaded and judged by
 * the services' own code on a real PostgreSQL; what care says beside what is true. A missed aim is a failed run.
 */
export async function benchLabelled(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'palmhouse-labelled-'));
  const postgres = await startPostgres({
    directory: join(directory, 'postgres'),
    settings: { synchronous_commit: 'off' },
  });
  const dataSource = await openDataSource({ url: postgres.url, applicationName: 'labelled', poolSize: 6 });
  try {
    await migrateDatabase(postgres.url);
    const pool = poolOf(dataSource);
    const [ingestion, care] = [await openIngestion(pool, dataSource), await openCare(pool)];
    const faults = plan();
    const judged = new Judged(pool, LABELLED_MINUTES);
    say('\nThe labelled run');
    const each = await liveThrough(ingestion, care, faults, judged);
    say(`  an assessment took ${each.toFixed(0)} ms on the average`);
    if (!(await tell(pool, faults, judged))) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
