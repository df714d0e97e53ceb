import { closedSweeps, openMuseumUnderLoad } from './museum-under-load.js';

const PLANTS = 100_000;
const MEMORY_LIMIT_MEBIBYTES = 512;

/** 100,000 plants at 100 ms, one worker, everything on this machine: is the minute long enough, and the memory bounded? */
export async function benchFleet(): Promise<void> {
  const museum = await openMuseumUnderLoad(['--plants', `${PLANTS}`, '--latency', '100'], {
    SWEEP_CONCURRENCY: '512',
    SHARDS_AT_ONCE: '4',
    NODE_OPTIONS: '--max-old-space-size=384',
  });
  try {
    const sweeps = await closedSweeps(museum.pool, 3, 12);
    const peak = museum.workerPeakMebibytes();
    process.stdout.write(
      `\n${PLANTS.toLocaleString('en-GB')} plants at 100 ms latency, one worker, from the minute's first instant to its closed ledger\n`,
    );
    for (const { minute, seconds, asked, stored, failed } of sweeps) {
      process.stdout.write(
        `  ${minute}: ${seconds.toFixed(1)} s of 60 (${(60 / seconds).toFixed(2)} times as fast as needed), ` +
          `asked ${asked}, stored ${stored}, failed ${failed}, ${Math.round(asked / seconds).toLocaleString('en-GB')} plants/s\n`,
      );
    }
    process.stdout.write(
      `  worker's peak memory ${peak.toFixed(0)} MiB, ${(peak / MEMORY_LIMIT_MEBIBYTES).toFixed(2)} of the ${MEMORY_LIMIT_MEBIBYTES} allowed\n`,
    );
  } finally {
    await museum.close();
  }
}
