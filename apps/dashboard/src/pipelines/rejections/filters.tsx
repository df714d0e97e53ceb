import { useId, useState, type SyntheticEvent } from 'react';
import chips from '../../collection/filters.module.css';
import { Button } from '../../parts/button.js';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { REJECTION_LISTS, type PipelinesSearch } from '../pipelines-search.js';
import { countsBy, type Count } from './asked.js';
import styles from './rejections.module.css';

const texts = TEXTS.pipelines.rejections;

interface FiltersProps {
  readonly search: PipelinesSearch;
  readonly counts: readonly Count[];
  readonly onChange: (change: PipelinesSearch) => void;
}

interface ChoiceProps extends FiltersProps {
  readonly name: 'rule' | 'source';
  readonly label: string;
  readonly all: string;
}

function Choice({ name, label, all, search, counts, onChange }: ChoiceProps) {
  return (
    <label>
      <span className={styles.label}>{label}</span>
      <select
        value={search[name] ?? ''}
        onChange={({ target }) => onChange({ [name]: target.value === '' ? undefined : target.value })}
      >
        <option value="">{all}</option>
        {countsBy(name, counts, search).map(([key, count]) => (
          <option key={key} value={key}>
            {texts.counted(key, whole(count))}
          </option>
        ))}
      </select>
    </label>
  );
}

function PlantNumber({ search, onChange }: Omit<FiltersProps, 'counts'>) {
  const id = useId();
  const [text, setText] = useState(search.plant ?? '');
  const [told, setTold] = useState(search.plant);
  // Changed from elsewhere: the address has the last word.
  if (told !== search.plant) {
    setTold(search.plant);
    setText(search.plant ?? '');
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onChange({ plant: /^\d{1,9}$/.test(text) ? text : undefined });
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={id} className={styles.label}>
        {texts.plant}
      </label>
      <input
        id={id}
        inputMode="numeric"
        pattern="\d{0,9}"
        size={6}
        value={text}
        placeholder={texts.everyPlant}
        onChange={({ target }) => setText(target.value)}
        onBlur={submit}
      />
    </form>
  );
}

/** Which rejections are listed: open or not, by rule, source and plant. */
export function Filters({ search, counts, onChange }: FiltersProps) {
  const list = search.rejections ?? 'open';
  return (
    <div role="group" aria-label={texts.filters} className={styles.filters}>
      <div className={styles.lists}>
        {REJECTION_LISTS.map((each) => (
          <Button
            key={each}
            className={chips['chip']}
            aria-pressed={each === list}
            onClick={() => onChange({ rejections: each === 'open' ? undefined : each })}
          >
            {texts.lists[each]}
          </Button>
        ))}
      </div>
      <Choice
        name="rule"
        label={texts.rule}
        all={texts.allRules}
        search={search}
        counts={counts}
        onChange={onChange}
      />
      <Choice
        name="source"
        label={texts.source}
        all={texts.allSources}
        search={search}
        counts={counts}
        onChange={onChange}
      />
      <PlantNumber search={search} onChange={onChange} />
    </div>
  );
}
