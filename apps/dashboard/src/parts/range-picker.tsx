import { useId, useState, type SyntheticEvent } from 'react';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { fromWallClock, toWallClock } from '../time/wall-clock.js';
import { useZone } from '../time/zone.js';
import { DEFAULT_LAST, LASTS, pinned, toRange, type Last, type RangeSearch } from '../url/range.js';
import { Button } from './button.js';
import { CopyLink } from './copy-link.js';
import styles from './range-picker.module.css';

interface RangePickerProps {
  readonly value: RangeSearch;
  readonly onChange: (range: RangeSearch) => void;
  /** When the address says nothing. */
  readonly otherwise?: Last;
}

/** Absolute times, by the clock of the page. */
function ExactTimes({ value, onChange, otherwise }: Required<RangePickerProps>) {
  const zone = useZone();
  const id = useId();
  const [shown] = useState(() => toRange(value, Date.now(), otherwise));
  const [from, setFrom] = useState(() => toWallClock(shown.from, zone));
  const [to, setTo] = useState(() => toWallClock(shown.to, zone));
  const [complaint, setComplaint] = useState<string>();
  const apply = (event: SyntheticEvent) => {
    event.preventDefault();
    const [begin, end] = [fromWallClock(from, zone), fromWallClock(to, zone)];
    if (begin === null || end === null) setComplaint(TEXTS.range.unreadable);
    else if (begin >= end) setComplaint(TEXTS.range.wrongOrder);
    else onChange({ from: toInstant(begin), to: toInstant(end) });
  };
  return (
    <form className={styles.exact} onSubmit={apply} aria-describedby={`${id}-complaint`}>
      <label>
        {TEXTS.range.from}
        <input type="datetime-local" value={from} onChange={({ target }) => setFrom(target.value)} />
      </label>
      <label>
        {TEXTS.range.to}
        <input type="datetime-local" value={to} onChange={({ target }) => setTo(target.value)} />
      </label>
      <Button type="submit" look="strong">
        {TEXTS.range.apply}
      </Button>
      <span className="small">{zone}</span>
      <p id={`${id}-complaint`} role="alert">
        {complaint}
      </p>
    </form>
  );
}

/** How much of time a page shows: so far back, or from then to then. It lives in the address. */
export function RangePicker({ value, onChange, otherwise = DEFAULT_LAST }: RangePickerProps) {
  const now = useNow();
  const isExact = value.from !== undefined;
  const [open, setOpen] = useState(isExact);
  const choose = (choice: string) => {
    setOpen(choice === 'exact');
    if (choice !== 'exact') onChange({ last: choice as Last });
  };
  return (
    <div className={styles.picker}>
      <label className={styles.choice}>
        <span className="unseen">{TEXTS.range.label}</span>
        <select
          value={open || isExact ? 'exact' : (value.last ?? otherwise)}
          onChange={({ target }) => choose(target.value)}
        >
          {LASTS.map((last) => (
            <option key={last} value={last}>
              {TEXTS.range.relative[last]}
            </option>
          ))}
          <option value="exact">{TEXTS.range.exact}</option>
        </select>
      </label>
      <CopyLink search={pinned(toRange(value, now, otherwise))} />
      {(open || isExact) && (
        <ExactTimes
          key={`${value.from} ${value.to}`}
          value={value}
          otherwise={otherwise}
          onChange={(range) => onChange(range)}
        />
      )}
    </div>
  );
}
