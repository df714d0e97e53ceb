import { useState } from 'react';
import { useChoices, type Choice } from '../collection/use-choices.js';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import styles from './group-comparison.module.css';
import { MOST_GROUPS, type Grouping } from './origins-search.js';

interface GroupChoiceProps {
  readonly by: Grouping;
  /** Those in the address, in its order. */
  readonly ids: readonly string[];
  /** What the answer calls them. */
  readonly names: ReadonlyMap<string, string>;
  /** One that is always compared, and not to be taken away. */
  readonly own?: Choice | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

const { compare } = TEXTS.origins;

/** Which groups are compared: one is added from a list, and taken away by its button. */
export function GroupChoice({ by, ids, names, own, onChange }: GroupChoiceProps) {
  const [isNear, setNear] = useState(false);
  const all = useChoices(isNear ? 'all' : ids.length > 0 ? 'first' : 'not yet');
  const choices = by === 'origin' ? all.origins : all.botanists;
  const nameOf = (id: string) => names.get(id) ?? choices.find((choice) => choice.id === id)?.name ?? '…';
  const isFull = ids.length + (own === undefined ? 0 : 1) >= MOST_GROUPS;
  const near = () => setNear(true);
  return (
    <>
      <label className={styles.choice}>
        <span className="small">{compare.add[by]}</span>
        <select
          value=""
          disabled={isFull}
          onPointerEnter={near}
          onFocus={near}
          onChange={({ target }) => onChange([...ids, target.value])}
        >
          <option value="">{isFull ? compare.full : compare.choose}</option>
          {choices
            .filter(({ id }) => !ids.includes(id) && id !== own?.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {ids.length > 0 && (
        <ul className={styles.chosen} aria-label={compare.chosen}>
          {ids.map((id) => (
            <li key={id}>
              <Button onClick={() => onChange(ids.filter((other) => other !== id))}>
                <span className="unseen">{compare.remove} </span>
                {nameOf(id)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
