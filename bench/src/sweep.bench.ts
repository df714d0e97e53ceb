import { Pool } from 'undici';
import { closedSweeps, openMuseumUnderLoad } from './museum-under-load.js';

const PLANTS = 50;

/** Fifty plants that take a second each: a whole sweep, as its ledger says, beside asking one after the other. */
export async function benchSweep(): Promise<void> {
  const museum = await openMuseumUnderLoad(
    ['--plants', `${PLANTS}`, '--latency', '1000', '--oddities', 'false'],
    {},
  );
  try {
    const sweeps = await closedSweeps(museum.pool, 2, 5);
    const sweep = Math.min(...sweeps.map(({ seconds }) => seconds));
    const source = new Pool(new URL(museum.plantsApi).origin, { connections: 1 });
    const start = Date.now();
    for (let plant = 1; plant <= PLANTS; plant += 1) {
      const { body } = await source.request({ method: 'GET', path: `/api/plants/${plant}` });
      await body.dump();
    }
    const sequential = (Date.now() - start) / 1_000;
    await source.destroy();
    process.stdout.write(
      `\nA sweep of ${PLANTS} plants at 1 s latency, from the minute's first instant to its closed ledger\n` +
        `  ${sweep.toFixed(2)} s; one after the other ${sequential.toFixed(1)} s: ratio ${(sequential / sweep).toFixed(1)}\n` +
        `  (${sweeps.map(({ minute, seconds, stored }) => `${minute}: ${seconds.toFixed(2)} s, ${stored} stored`).join('; ')})\n`,
    );
  } finally {
    await museum.close();
  }
}
