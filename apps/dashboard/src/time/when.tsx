import { useNow } from './clock.js';
import { toMs } from './instants.js';
import { ago, fullInstant, since } from './words.js';
import { useZone } from './zone.js';

interface WhenProps {
  /** As the API writes it. */
  readonly at: string;
  /** `since`: by the clock, as in "since 11:42"; `ago`: as long as it is gone; `full`: day and time. */
  readonly as?: 'since' | 'ago' | 'full';
}

/** An instant in words; its whole date stands in the tooltip. */
export function When({ at, as = 'since' }: WhenProps) {
  const zone = useZone();
  const now = useNow();
  const ms = toMs(at);
  const full = fullInstant(ms, zone);
  const text = { full, since: since(ms, now, zone), ago: ago(ms, Math.max(now, ms)) }[as];
  return (
    <time dateTime={at} title={`${full} (${zone})`}>
      {text}
    </time>
  );
}
