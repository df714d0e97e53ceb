// Loaded into the service by the abuse suite: on SIGUSR2 it says how much memory is in use once all rubbish is gone,
// and for how long at most the event loop stood still since the last time.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

process.on('SIGUSR2', () => {
  const stoodStillMs = delay.max / 1e6;
  collect();
  collect();
  const probe = { heapBytes: process.memoryUsage().heapUsed, stoodStillMs };
  process.stdout.write(`${JSON.stringify({ probe })}\n`);
  delay.reset();
});
