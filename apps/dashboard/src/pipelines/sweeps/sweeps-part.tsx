import { useMemo, useState } from 'react';
import { Button } from '../../parts/button.js';
import { Empty, Failure, Loading } from '../../parts/notes.js';
import { useWidth } from '../../parts/use-width.js';
import { TEXTS } from '../../texts.js';
import { lengthOf } from '../../time/words.js';
import { useZone } from '../../time/zone.js';
import { pinned, type RangeSearch } from '../../url/range.js';
import { GapList } from './gap-list.js';
import { gapsOf, stretchInWords } from './gaps.js';
import { LedgerView } from './ledger-view.js';
import { sumOf } from './ledger.js';
import { OutcomeMark } from './outcome-mark.js';
import { markAt, marksOf, minutesOf, OUTCOMES, type Mark, type Strip } from './strip.js';
import styles from './strip.module.css';
import { StripView } from './strip-view.js';
import { SweepsTable } from './sweeps-table.js';
import { useStrip } from './use-strip.js';

const texts = TEXTS.pipelines.sweeps;
const MINUTE = 60_000;
// Closer than this there is nothing more to see.
const CLOSEST = 30 * MINUTE;

interface StripPartsProps {
  readonly strip: Strip;
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly isLive: boolean;
  readonly onRange: (range: RangeSearch) => void;
}

function StripParts({ strip, marks, width, isLive, onRange }: StripPartsProps) {
  const zone = useZone();
  // By its instant: marks move on with each minute.
  const [pinnedAt, setPinnedAt] = useState<number>();
  const [pointed, setPointed] = useState(-1);
  const sum = useMemo(() => sumOf(strip.bins), [strip]);
  const gaps = useMemo(() => gapsOf(strip), [strip]);
  const at = marks[pointed] !== undefined ? pointed : pinnedAt === undefined ? -1 : markAt(marks, pinnedAt);
  const mark = marks[at];
  const every = minutesOf(strip.every);
  const closer = ({ from, to }: Mark) => {
    const margin = Math.max(0, CLOSEST - (to - from)) / 2;
    setPinnedAt(undefined);
    onRange({ last: undefined, ...pinned({ from: from - margin, to: to + margin }) });
  };
  const end = marks.at(-1)!.to;
  return (
    <>
      <StripView
        marks={marks}
        gaps={gaps}
        width={width}
        at={at}
        onPoint={setPointed}
        onPin={(index) => setPinnedAt(marks[index]?.from)}
        onCloser={(index) => every > 1 && closer(marks[index]!)}
      />
      <LedgerView
        when={
          mark === undefined
            ? `${texts.whole}: ${stretchInWords({ from: marks[0]!.from, to: end }, zone)}`
            : stretchInWords(mark, zone)
        }
        outcome={mark?.outcome}
        sum={mark === undefined ? sum : sumOf(mark.bin === undefined ? [] : [mark.bin])}
        expected={mark?.expected ?? Math.round((end - marks[0]!.from) / MINUTE)}
      />
      {every > 1 && pinnedAt !== undefined && (
        <p>
          <Button onClick={() => closer(marks[markAt(marks, pinnedAt)]!)}>
            {texts.closer}: {stretchInWords(marks[markAt(marks, pinnedAt)]!, zone)}
          </Button>
        </p>
      )}
      <div>
        <ul className={styles.key} aria-label={texts.key}>
          {OUTCOMES.map((outcome) => (
            <li key={outcome}>
              <OutcomeMark outcome={outcome} />
            </li>
          ))}
        </ul>
        <p className="small">{texts.each(lengthOf(every * MINUTE))}</p>
      </div>
      <GapList gaps={gaps} openEnd={isLive ? end : undefined} />
      <SweepsTable marks={marks} />
    </>
  );
}

interface SweepsPartProps {
  readonly search: RangeSearch;
  readonly onRange: (range: RangeSearch) => void;
}

/** The sweeps of the chosen stretch: strip, ledger, gaps, table. */
export function SweepsPart({ search, onRange }: SweepsPartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { strip, error, again, isLive } = useStrip(search, width);
  const marks = useMemo(() => (strip === undefined ? [] : marksOf(strip)), [strip]);
  return (
    <div ref={ref} className={styles.part}>
      {error !== undefined && <Failure error={error} again={again} partial={strip !== undefined} />}
      {strip === undefined && error === undefined && <Loading lines={6} />}
      {strip !== undefined && marks.length === 0 && <Empty>{texts.none}</Empty>}
      {strip !== undefined && width !== null && marks.length > 0 && (
        <StripParts strip={strip} marks={marks} width={width} isLive={isLive} onRange={onRange} />
      )}
    </div>
  );
}
