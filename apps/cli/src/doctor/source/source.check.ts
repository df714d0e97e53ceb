import { generationOf } from '@palmhouse/domain';
import { ask, type Answer } from '../../probes/http.probe.js';
import type { Check } from '../check.js';
import { ok, problem, warning, type Finding } from '../finding.js';
import { spanInWords } from '../in-words.js';

// One plant may be away or faulty at any time; that three are is the source.
const PLANTS = [1, 2, 3];

// The slowest healthy answer on record took 1.6 s.
const SLOW_MS = 3_000;

const NAMES = { v1: 'first', v2: 'second', v3: 'third' } as const;

interface Look extends Answer {
  readonly tookMs: number;
  readonly generation: keyof typeof NAMES | null;
  /** What the source says of a plant it has no report of. */
  readonly error: string | null;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

async function look(url: string): Promise<Look> {
  const since = performance.now();
  const answer = await ask(url);
  const json = parsed(answer.body);
  const { error } = Object(json) as { error?: unknown };
  return {
    ...answer,
    tookMs: performance.now() - since,
    generation: generationOf(json),
    error: typeof error === 'string' ? error : null,
  };
}

const LOOK_AT_IT =
  'ask it by hand: curl -i "$PLANTS_API_URL/1"; while it is ill, sweeps go on and say so, and nothing is lost but its minutes';

function judge(looks: readonly Look[]): Finding {
  const slowest = Math.max(...looks.map(({ tookMs }) => tookMs));
  const whole = looks.find(({ generation }) => generation !== null);
  if (whole === undefined) {
    const { status, body, error } = looks[0]!;
    const said =
      error === null ? `${status}, which is no plant: ${body.slice(0, 120)}` : `"${error.slice(0, 120)}"`;
    return looks.every(({ status: code, error: text }) => text !== null && code < 500)
      ? warning(
          'plants API',
          `it answers, but has no report of plants ${PLANTS.join(', ')}: ${said}`,
          LOOK_AT_IT,
        )
      : problem('plants API', `it answers ${said}`, LOOK_AT_IT);
  }
  const text = `answers, ${NAMES[whole.generation!]} generation, within ${spanInWords(slowest)}`;
  return slowest > SLOW_MS
    ? warning(
        'plants API',
        text,
        'see that nothing stands between; REQUEST_TIMEOUT_MS bounds what ingestion waits',
      )
    : ok('plants API', text);
}

/** Does the source answer for plants, and how quickly? */
export const sourceCheck: Check = {
  group: 'source',
  name: 'plants API',
  remedy: `check PLANTS_API_URL and whether it can be reached from here (NetworkPolicy, proxy); ${LOOK_AT_IT}`,
  examine: async ({ plantsApiUrl }) => {
    if (plantsApiUrl === undefined) throw new Error('PLANTS_API_URL is not set');
    const looks = await Promise.allSettled(PLANTS.map((plant) => look(`${plantsApiUrl}/${plant}`)));
    const answered = looks.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    if (answered.length === 0) throw (looks[0] as PromiseRejectedResult).reason;
    return [judge(answered)];
  },
};
