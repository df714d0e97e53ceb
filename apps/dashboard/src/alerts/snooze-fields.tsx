import { useEffect, useEffectEvent, useId, useState } from 'react';
import { SNOOZE_MAX_MS } from '@palmhouse/domain';
import { Field } from '../parts/field.js';
import { TEXTS } from '../texts.js';
import { toInstant } from '../time/instants.js';
import { fromWallClock, toWallClock } from '../time/wall-clock.js';
import { since } from '../time/words.js';
import { useZone } from '../time/zone.js';
import { snoozeChoices, whyNotUntil } from './snooze-choices.js';
import styles from './snooze-fields.module.css';

const texts = TEXTS.alerts;
const HOUR = 3_600_000;

interface SnoozeFieldsProps {
  /** Null: it is no time that will do. */
  readonly onChange: (until: string | null) => void;
}

/** Until when an alert is left be: by the clock of the page. */
export function SnoozeFields({ onChange }: SnoozeFieldsProps) {
  const zone = useZone();
  const name = useId();
  // As of when the question was put: nothing changes under the finger.
  const [now] = useState(() => Date.now());
  const choices = snoozeChoices(now, zone);
  const [choice, setChoice] = useState<string>('HOUR');
  const [exact, setExact] = useState(() => toWallClock(now + 24 * HOUR, zone));
  const isExact = choice === 'EXACT';
  const own = fromWallClock(exact, zone);
  const why = own === null ? null : whyNotUntil(own, now);
  const complaint = own === null ? texts.unreadable : why === null ? '' : texts.whyNotUntil[why];
  const chosen = choices.find((each) => each.name === choice)?.until ?? now + HOUR;
  const until = isExact ? (complaint === '' ? own : null) : chosen;
  const tell = useEffectEvent(onChange);
  useEffect(() => tell(until === null ? null : toInstant(until)), [until]);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{texts.until}</legend>
        {choices.map((each) => (
          <label key={each.name}>
            <input
              type="radio"
              name={name}
              checked={choice === each.name}
              onChange={() => setChoice(each.name)}
            />
            <span>{texts.snooze[each.name]}</span>
            <span className="small">{since(each.until, now, zone)}</span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={isExact} onChange={() => setChoice('EXACT')} />
          <span>{texts.snooze.EXACT}</span>
        </label>
      </fieldset>
      {isExact && (
        <Field label={`${texts.exact} (${zone})`} complaint={complaint}>
          {(field) => (
            <input
              {...field}
              type="datetime-local"
              value={exact}
              min={toWallClock(now, zone)}
              max={toWallClock(now + SNOOZE_MAX_MS, zone)}
              onChange={({ target }) => setExact(target.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
