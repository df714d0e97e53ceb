import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { useNow } from '../../time/clock.js';
import { toMs } from '../../time/instants.js';
import type { Replay } from './use-replay.js';

const texts = TEXTS.pipelines.replay;
// As docs/quarantine.md has it.
const LONG_MILLISECONDS = 60_000;

/** How far a real run has come, and how it ended. */
export function Progress({ replay }: { readonly replay: Replay }) {
  const now = useNow();
  const { state, accepted, failure, requestedAt } = replay;
  if (state === 'WAITING')
    return <p>{now - toMs(requestedAt) > LONG_MILLISECONDS ? texts.waitingLong : texts.waiting}</p>;
  if (state === 'DONE') return <p>{texts.done(whole(accepted ?? 0))}</p>;
  return (
    <>
      <p>{state === 'REFUSED' ? texts.refused : texts.failed}</p>
      {failure !== null && <p className="small">{failure}</p>}
    </>
  );
}
