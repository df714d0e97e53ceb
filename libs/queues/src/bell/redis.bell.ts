import { Redis } from 'ioredis';
import { CHANNEL, CONNECTION_NAME, readRing, type Bell, type Listening, type OnBellError } from './bell.js';
import { keepAsking } from './heartbeat.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const CONNECT_MILLISECONDS = 5_000;

type OnRing = (seq: number | null) => void;

const retryStrategy = (times: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (times - 1), LONGEST_PAUSE_MS);

/** One connection in the mode that hears channels; ioredis makes it anew whenever it is lost. */
async function listenOnRedis(url: string, onRing: OnRing, onError: OnBellError): Promise<Listening> {
  const redis = new Redis(url, {
    connectionName: CONNECTION_NAME,
    maxRetriesPerRequest: null,
    // Ours, so that it is known when the channel is heard again.
    autoResubscribe: false,
    connectTimeout: CONNECT_MILLISECONDS,
    retryStrategy,
  });
  const stopAsking = keepAsking(
    () => (redis.status === 'ready' ? redis.ping() : Promise.resolve()),
    () => redis.disconnect(true),
  );
  const close = () => {
    stopAsking();
    redis.disconnect();
  };
  redis.on('error', onError);
  redis.on('message', (_channel: string, payload: string) => onRing(readRing(payload)));
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      close();
      reject(new Error(`Redis did not answer within ${CONNECT_MILLISECONDS} ms`));
    }, CONNECT_MILLISECONDS);
    redis.on('ready', () => {
      redis.subscribe(CHANNEL).then(
        () => {
          clearTimeout(late);
          onRing(null);
          resolve();
        },
        () => redis.disconnect(true),
      );
    });
  });
  return { close: () => Promise.resolve(close()) };
}

export function redisBell(url: string, onError: OnBellError): Bell {
  // A ring that cannot be said at once is let go: the next one says as much.
  const speaker = new Redis(url, {
    connectionName: CONNECTION_NAME,
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT_MILLISECONDS,
    retryStrategy,
  });
  speaker.on('error', () => undefined); // the ring that it breaks is told
  const listenings = new Set<Listening>();
  const rings = new Set<Promise<unknown>>();
  return {
    ring: (seq) => {
      const rung = speaker.publish(CHANNEL, `${seq}`).catch(onError);
      rings.add(rung);
      void rung.finally(() => rings.delete(rung));
    },
    listen: async (onRing) => {
      const listening = await listenOnRedis(url, onRing, onError);
      listenings.add(listening);
      return {
        close: async () => {
          listenings.delete(listening);
          await listening.close();
        },
      };
    },
    close: async () => {
      await Promise.all([...listenings].map((listening) => listening.close()));
      await Promise.all(rings);
      speaker.disconnect();
    },
  };
}
