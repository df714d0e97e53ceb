import { Client } from 'undici';
import type { Asking } from './asking.js';

// One server asked one question by so many clients, each on a connection of its own that it keeps, each asking again
// as soon as it is answered. A process of its own; the job comes and the figures go by message.

export interface Load {
  readonly url: string;
  readonly asking: Asking;
  readonly clients: number;
  readonly seconds: number;
  /** Bytes of the answer that was checked; null where they may differ from answer to answer. */
  readonly bytes: number | null;
}

export interface LoadFigures {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** Asks once and gives the milliseconds until the whole answer was there. */
function askOnce(client: Client, { asking, bytes }: Load): Promise<number> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    let status = 0;
    let received = 0;
    client.dispatch(asking, {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, code) => void (status = code),
      onResponseData: (_controller, chunk) => void (received += chunk.length),
      onResponseEnd: () => {
        if (status === 200 && (bytes === null || received === bytes)) resolve(performance.now() - since);
        else reject(new Error(`status ${status} and ${received} bytes; expected 200 and ${bytes}`));
      },
      onResponseError: (_controller, error) => reject(error),
    });
  });
}

async function run(load: Load): Promise<LoadFigures> {
  const times: number[] = [];
  const since = performance.now();
  const until = since + load.seconds * 1_000;
  const clients = Array.from({ length: load.clients }, async () => {
    const client = new Client(load.url);
    while (performance.now() < until) times.push(await askOnce(client, load));
    await client.close();
  });
  await Promise.all(clients);
  const seconds = (performance.now() - since) / 1_000;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(share * (times.length - 1))]!;
  return { requests: times.length, seconds, p50: quantile(0.5), p99: quantile(0.99) };
}

process.once('message', (load: Load) => {
  run(load).then(
    (figures) => process.send!({ figures }, () => process.exit(0)),
    (error: Error) => process.send!({ failed: error.message }, () => process.exit(1)),
  );
});
