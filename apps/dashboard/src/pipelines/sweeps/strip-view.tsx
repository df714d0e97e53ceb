import { useId, type PointerEvent } from 'react';
import { TEXTS } from '../../texts.js';
import { lengthOf } from '../../time/words.js';
import { useZone } from '../../time/zone.js';
import type { Stretch } from './gaps.js';
import { markInWords } from './mark-words.js';
import { StripMarks } from './strip-marks.js';
import type { Mark } from './strip.js';
import styles from './strip.module.css';
import { ticksOf } from './ticks.js';

const texts = TEXTS.pipelines.sweeps;

// A label takes about so many pixels.
const LABEL_PIXELS = 84;
// Of a narrower gap the list below tells.
const LABELLED_PIXELS = 80;

interface StripViewProps {
  readonly marks: readonly Mark[];
  readonly gaps: readonly Stretch[];
  readonly width: number;
  /** The mark that is looked at; −1: none. */
  readonly at: number;
  readonly onPoint: (index: number) => void;
  readonly onPin: (index: number) => void;
  readonly onCloser: (index: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 };

/** The strip itself: a cursor over marks, by pointer and by keys. */
export function StripView({ marks, gaps, width, at, onPoint, onPin, onCloser }: StripViewProps) {
  const zone = useZone();
  const id = useId();
  const whole = { from: marks[0]!.from, to: marks.at(-1)!.to };
  const last = marks.length - 1;
  const indexOf = ({ clientX, currentTarget }: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>) => {
    const { left, width: drawn } = currentTarget.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((clientX - left) / drawn) * marks.length)));
  };
  const shareOf = (index: number) => index / marks.length;
  const press = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    const target =
      step !== undefined ? (at === -1 ? last : at + step) : { Home: 0, End: last, Escape: -1 }[event.key];
    if (event.key === 'Enter' && at >= 0) onCloser(at);
    else if (target === undefined) return;
    else onPin(event.key === 'Escape' ? -1 : Math.min(last, Math.max(0, target)));
    event.preventDefault();
  };
  const mark = marks[at];
  const labelled = gaps.filter(
    ({ from, to }) => ((Math.min(to, whole.to) - from) / (whole.to - whole.from)) * width >= LABELLED_PIXELS,
  );
  return (
    <div className={styles.strip}>
      <div
        className={styles.field}
        role="slider"
        tabIndex={0}
        aria-label={texts.strip}
        aria-describedby={id}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at === -1 ? last : at}
        aria-valuetext={mark === undefined ? texts.whole : markInWords(mark, zone)}
        onKeyDown={press}
        onPointerMove={(event) => onPoint(indexOf(event))}
        onPointerLeave={() => onPoint(-1)}
        onClick={(event) => onPin(indexOf(event))}
        onDoubleClick={(event) => onCloser(indexOf(event))}
      >
        {mark !== undefined && (
          <span className={styles.cursor} style={{ '--left': shareOf(at), '--width': 1 / marks.length }} />
        )}
        <StripMarks marks={marks} />
        {labelled.map((gap) => (
          <span
            key={gap.from}
            className={styles.gap}
            style={{
              '--left': (gap.from - whole.from) / (whole.to - whole.from),
              '--width': (gap.to - gap.from) / (whole.to - whole.from),
            }}
          >
            {lengthOf(gap.to - gap.from)}
          </span>
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        {ticksOf(whole, zone, Math.max(2, Math.floor(width / LABEL_PIXELS)))
          .filter(({ share }) => share * width > LABEL_PIXELS / 2 && (1 - share) * width > LABEL_PIXELS / 2)
          .map((tick) => (
            <span key={tick.at} style={{ '--left': tick.share }}>
              {tick.label}
            </span>
          ))}
      </div>
      <p id={id} className="unseen">
        {texts.keys}
      </p>
    </div>
  );
}
