import styles from './filters.module.css';
import type { Choice } from './use-choices.js';

interface ChoiceProps {
  readonly label: string;
  /** The word for no choice. */
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChoice: (id: string | undefined) => void;
}

/** One of many, or all of them. */
export function ChoiceField({ label, all, value = '', choices, onChoice }: ChoiceProps) {
  // Until the choices have come, the address's own must have a place in the list.
  const isKnown = value === '' || choices.some(({ id }) => id === value);
  return (
    <label className={styles.choice}>
      <span className="unseen">{label}</span>
      <select
        value={value}
        onChange={({ target }) => onChoice(target.value === '' ? undefined : target.value)}
      >
        <option value="">{all}</option>
        {!isKnown && <option value={value}>…</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
