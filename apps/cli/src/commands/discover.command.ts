import { say } from '../output/console.js';
import type { Settings } from '../settings.js';
import { reachableFrom } from './reachable.js';

/** Asks ingestion for a walk along the source's ids. Gives the exit code. */
export async function discover(settings: Settings): Promise<number> {
  const { queueUrl } = reachableFrom(settings);
  const { requestDiscovery } = await import('@palmhouse/queues');
  await requestDiscovery(queueUrl);
  say('A rediscovery of the plants was asked for; ingestion takes it up within seconds.');
  return 0;
}
