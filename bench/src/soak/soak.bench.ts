import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { Chaos } from './chaos.js';
import { conservation } from './conservation.js';
import { HistoryFeeder } from './history.feeder.js';
import { LiveWatcher } from './live.watcher.js';
import { MemoryWatch } from './memory.js';
import { MetricsWatch } from './metrics.watch.js';
import { QueryLoad } from './query.load.js';
import { report } from './report.js';
import { openStack, type Stack } from './stack.js';

// Of the whole: services are killed in the first part, and left alive in the second, so that memory can be followed.
const ROUGH_SHARE = 0.5;
const CALM_MS = 150_000;
const START_MS = 120_000;

function optionsOf(args: readonly string[]): { minutes: number; seed: number; plants: number } {
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string' }, seed: { type: 'string' }, plants: { type: 'string' } },
  });
  const read = (given: string | undefined, otherwise: number, least: number) => {
    const number = Number(given ?? otherwise);
    if (!Number.isInteger(number) || number < least)
      throw new Error(`expected a whole number from ${least} on`);
    return number;
  };
  return {
    minutes: read(values.minutes, 30, 6),
    seed: read(values.seed, 7, 0),
    plants: read(values.plants, 50, 1),
  };
}

async function allReady({ services }: Stack): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (const service of services) {
    while (!(await service.isReady())) {
      if (Date.now() > deadline)
        throw new Error(`${service.name} was not ready within ${START_MS / 1_000} s`);
      await pause(250);
    }
  }
}

/**
 * The services as built, under questions, kills, and outages of all they lean on; at the end it is counted whether anything
 * was lost. `soak --minutes 30 --seed 7 --plants 50`. Everything is on loopback, in a folder of its own, and bounded.
 */
export async function benchSoak(args: readonly string[]): Promise<void> {
  const { minutes, seed, plants } = optionsOf(args);
  process.stdout.write(`\nSoak: ${minutes} minutes, seed ${seed}, ${plants} plants\n`);
  const stack = await openStack(plants, seed);
  try {
    for (const service of stack.services) service.start();
    await allReady(stack);
    const sinceMs = Date.now();
    const endMs = sinceMs + minutes * 60_000;
    const load = new QueryLoad(stack.api.url, plants, seed);
    const watcher = new LiveWatcher(stack.api.url);
    const feeder = new HistoryFeeder(stack);
    const metrics = new MetricsWatch(stack.services);
    const chaos = new Chaos(stack, seed);
    const running = [load.run(), watcher.run(), feeder.run(), metrics.run()];
    const calmMs = endMs - CALM_MS;
    await chaos.strikeUntil(sinceMs + (calmMs - sinceMs) * ROUGH_SHARE, false);
    process.stdout.write('  from here on the services themselves are left alone\n');
    const memory = new MemoryWatch(stack.services);
    memory.start();
    await chaos.strikeUntil(calmMs, true);
    stack.museum.clearFaults();
    stack.museum.mail?.clearFaults();
    stack.s3.door.reset();
    await feeder.finish();
    await pause(Math.max(0, endMs - Date.now()));
    const stories = memory.stop();
    load.stop();
    const moved = metrics.stop();
    await quiet();
    const verdicts = await conservation(stack, sinceMs, load, watcher);
    watcher.stop();
    await Promise.all(running);
    await Promise.all(stack.services.map((service) => service.stop()));
    report({ stack, chaos, load, feeder, verdicts, stories, moved });
  } finally {
    await stack.close();
  }
}

/** Counted between two sweeps, when nothing is under way. */
async function quiet(): Promise<void> {
  const second = () => Math.floor(Date.now() / 1_000) % 60;
  while (second() < 20 || second() > 30) await pause(250);
}
