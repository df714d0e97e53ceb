import { FiltersDocument, type CareState } from '@palmhouse/client';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { CARE_STATES } from '../parts/care-states.js';
import { Button } from '../parts/button.js';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import { ORDERS, VIEWS, type TodaySearch } from '../today/today-search.js';
import styles from './filters.module.css';

interface FiltersProps {
  readonly search: TodaySearch;
  readonly onChange: (change: TodaySearch) => void;
}

// A word is typed to its end before the API is asked.
const TYPING_MILLISECONDS = 250;

function SearchField({ search, onChange }: FiltersProps) {
  const [text, setText] = useState(search.text ?? '');
  const [told, setTold] = useState(search.text);
  // Cleared or changed from elsewhere: the address has the last word.
  if (told !== search.text) {
    setTold(search.text);
    setText(search.text ?? '');
  }
  useEffect(() => {
    if (text === (search.text ?? '')) return undefined;
    const timer = setTimeout(() => {
      setTold(text === '' ? undefined : text);
      onChange({ text: text === '' ? undefined : text });
    }, TYPING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, search.text, onChange]);
  return (
    <label className={styles.search}>
      <span className="unseen">{TEXTS.today.search}</span>
      <input
        type="search"
        value={text}
        placeholder={TEXTS.today.search}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}

function StateChips({ search, onChange }: FiltersProps) {
  const chosen = search.states?.split(',') ?? [];
  const toggle = (state: CareState) => {
    const states = CARE_STATES.filter((each) => (each === state) !== chosen.includes(each));
    onChange({ states: states.length === 0 ? undefined : states.join(',') });
  };
  return (
    <div role="group" aria-label={TEXTS.today.byState} className={styles.chips}>
      {CARE_STATES.map((state) => (
        <Button
          key={state}
          className={styles.chip}
          aria-pressed={chosen.includes(state)}
          onClick={() => toggle(state)}
        >
          <StateMark state={state} />
        </Button>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What it says when nothing is chosen. */
  readonly all?: string;
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, value, options, all, onChoose }: ChoiceProps) {
  return (
    <label>
      <span className="unseen">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the collection is narrowed to, and how it is laid out; all of it stands in the address. */
export function Filters({ search, onChange }: FiltersProps) {
  const [{ data }] = useQuery({ query: FiltersDocument });
  const { today } = TEXTS;
  const isNarrowed = [search.text, search.states, search.botanist, search.origin].some(
    (each) => each !== undefined,
  );
  const clear = () =>
    onChange({ text: undefined, states: undefined, botanist: undefined, origin: undefined });
  return (
    <div className={styles.filters}>
      <SearchField search={search} onChange={onChange} />
      <Choice
        label={today.columns.botanist}
        value={search.botanist}
        all={today.allBotanists}
        options={data?.botanists.nodes.map(({ id, name }) => [id, name] as const) ?? []}
        onChoose={(botanist) => onChange({ botanist })}
      />
      <Choice
        label={today.origin}
        value={search.origin}
        all={today.allOrigins}
        options={
          data?.origins.nodes.map(
            ({ id, town, countryName }) => [id, [town, countryName].filter(Boolean).join(', ')] as const,
          ) ?? []
        }
        onChoose={(origin) => onChange({ origin })}
      />
      <Choice
        label={today.order}
        value={search.order ?? 'need'}
        options={ORDERS.map((order) => [order, today.orders[order]] as const)}
        onChoose={(order) =>
          onChange({ order: order === 'need' ? undefined : (order as TodaySearch['order']) })
        }
      />
      <Choice
        label={today.layout}
        value={search.view ?? 'cards'}
        options={VIEWS.map((view) => [view, today.views[view]] as const)}
        onChoose={(view) => onChange({ view: view === 'cards' ? undefined : (view as TodaySearch['view']) })}
      />
      <StateChips search={search} onChange={onChange} />
      {isNarrowed && (
        <Button look="quiet" onClick={clear}>
          {today.clear}
        </Button>
      )}
    </div>
  );
}
