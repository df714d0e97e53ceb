import type { OverviewQuery } from '@palmhouse/client';
import { useState } from 'react';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import { ORDERS, VIEWS, type Order, type TodaySearch } from '../today/today-search.js';
import { ChoiceField } from './choice.js';
import styles from './filters.module.css';
import { isNarrowed, orderOf, statesOf, toggled } from './list-question.js';
import { SearchField } from './search-field.js';
import { StateChips } from './state-chips.js';
import { useChoices } from './use-choices.js';

interface FiltersProps {
  readonly search: TodaySearch;
  readonly counts: OverviewQuery['overview']['states'] | undefined;
  /** The plants are there: what they can be narrowed by may come too. */
  readonly ready: boolean;
  /** @param isTyping it goes on: no step of its own to go back to. */
  readonly onChange: (changed: Partial<TodaySearch>, isTyping?: boolean) => void;
}

const NOTHING = { text: undefined, botanist: undefined, origin: undefined, states: undefined } as const;

/** What the collection is narrowed to and how it is laid out; all of it lives in the address. */
export function Filters({ search, counts, ready, onChange }: FiltersProps) {
  const words = TEXTS.today.collection;
  const [isNear, setNear] = useState(false);
  const { botanists, origins } = useChoices(!ready ? 'not yet' : isNear ? 'all' : 'first');
  const { text = '', botanist, origin, view = 'cards' } = search;
  return (
    <form
      role="search"
      aria-label={words.filters}
      className={styles.filters}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField text={text} onText={(next) => onChange({ text: next === '' ? undefined : next }, true)} />
      <ChoiceField
        label={words.botanist}
        all={words.allBotanists}
        value={botanist}
        choices={botanists}
        onChoice={(id) => onChange({ botanist: id })}
      />
      <ChoiceField
        label={words.origin}
        all={words.allOrigins}
        value={origin}
        choices={origins}
        onChoice={(id) => onChange({ origin: id })}
      />
      <label className={styles.choice}>
        <span className="unseen">{words.order}</span>
        <select
          value={orderOf(search)}
          onChange={({ target }) =>
            onChange({ order: target.value === 'need' ? undefined : (target.value as Order) })
          }
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <div role="group" aria-label={words.view} className={styles.views}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => onChange({ view: one === 'cards' ? undefined : one })}
          >
            {words.views[one]}
          </button>
        ))}
      </div>
      <div className={styles.states}>
        <StateChips
          chosen={statesOf(search)}
          counts={counts}
          onToggle={(state) => onChange({ states: toggled(search, state) })}
        />
        {isNarrowed(search) && (
          <Button look="quiet" onClick={() => onChange(NOTHING)}>
            {words.clear}
          </Button>
        )}
      </div>
    </form>
  );
}
