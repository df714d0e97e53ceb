import { redisFacts, type RedisFacts } from '@palmhouse/queues';
import type { Check } from '../check.js';
import { found, graded, ok, problem, skipped, warning, type Finding } from '../finding.js';
import { bytesInWords, percent } from '../in-words.js';

// BullMQ's oldest, and the first that does all it would use.
const OLDEST = 5;
const RECOMMENDED = 6.2;

const MEMORY = { warn: 0.8, fail: 0.95 };

const majorMinor = (version: string): number => Number(/^\d+\.\d+/.exec(version)?.[0] ?? NaN);

function version({ version: text, user, role }: RedisFacts): Finding {
  const as = user === null ? '' : `, as ${user}`;
  const number = majorMinor(text);
  if (number < OLDEST) return problem('Redis', `it is ${text}`, `move to Redis ${RECOMMENDED} or newer`);
  if (number < RECOMMENDED)
    return warning('Redis', `${text}${as} is old for BullMQ`, `move to Redis ${RECOMMENDED} or newer`);
  if (role === 'slave')
    return problem('Redis', `${text}${as} is a replica, which only reads`, 'point QUEUE_URL at the primary');
  return ok('Redis', `${text}${as}`);
}

function policy({ maxMemoryPolicy }: RedisFacts): Finding {
  if (maxMemoryPolicy === null) return skipped('maxmemory-policy', 'it does not say; it must be noeviction');
  return maxMemoryPolicy === 'noeviction'
    ? ok('maxmemory-policy', 'noeviction')
    : problem(
        'maxmemory-policy',
        `${maxMemoryPolicy}: when its memory is full it lets go of jobs, and sweeps are lost without a word`,
        'CONFIG SET maxmemory-policy noeviction, and the same in redis.conf or the parameter group',
      );
}

function persistence({ keepsLog, logIsWritten, snapshotIsWritten }: RedisFacts): Finding {
  if (keepsLog && !logIsWritten)
    return problem(
      'persistence',
      'its append-only file cannot be written',
      'make room on its disk; see its log',
    );
  if (keepsLog) return ok('persistence', 'append-only file on');
  const snapshot = snapshotIsWritten ? '' : ', and its last snapshot failed';
  return warning(
    'persistence',
    `append-only file off${snapshot}: a restart forgets jobs that wait`,
    'CONFIG SET appendonly yes, and the same in redis.conf; without it, minutes and days are planned anew by the clock, but replays and restores asked for are lost',
  );
}

function memory({ usedMemoryBytes, maxMemoryBytes }: RedisFacts): Finding {
  if (maxMemoryBytes === 0) return ok('memory', `${bytesInWords(usedMemoryBytes)}, no limit of its own`);
  const share = usedMemoryBytes / maxMemoryBytes;
  return found(
    graded(share, MEMORY),
    'memory',
    `${bytesInWords(usedMemoryBytes)} of ${bytesInWords(maxMemoryBytes)}, ${percent(share)}`,
    'raise maxmemory; see below whether jobs gather that no service takes',
  );
}

/** Is it a Redis that keeps what it is given? */
export const redisCheck: Check = {
  group: 'queue',
  name: 'Redis',
  remedy: 'check QUEUE_URL (user and password too) and that its server runs and can be reached from here',
  examine: async ({ queueUrl }) => {
    if (queueUrl === undefined || !/^rediss?:/.test(queueUrl)) return [];
    const facts = await redisFacts(queueUrl);
    if (facts.isLoading)
      return [problem('Redis', 'it is still reading its data back', 'wait; see its log for how far it is')];
    return [version(facts), policy(facts), persistence(facts), memory(facts)];
  },
};
