import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import {
  ALERT_KINDS,
  ALERT_LISTS,
  ALERT_ORDERS,
  AUDIENCES,
  OPEN_STATES,
  SEVERITIES,
  type AlertsSearch,
} from './alerts-search.js';
import styles from './alert-filters.module.css';
import { useBotanists } from './assignee-field.js';

interface AlertFiltersProps {
  readonly search: AlertsSearch;
  readonly onChange: (change: AlertsSearch) => void;
}

const texts = TEXTS.alerts;

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly all: string;
  readonly words: readonly Word[];
  readonly inWords: Readonly<Record<Word, string>>;
  readonly value: Word | undefined;
  readonly onChoose: (word: Word | undefined) => void;
}

function Choice<Word extends string>({ label, all, words, inWords, value, onChoose }: ChoiceProps<Word>) {
  return (
    <label>
      <span className="unseen">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChoose(words.find((word) => word === target.value))}
      >
        <option value="">{all}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {inWords[word]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Lists({ search, onChange }: AlertFiltersProps) {
  const { list = 'open' } = search;
  return (
    <div role="group" aria-label={texts.list} className={styles.lists}>
      {ALERT_LISTS.map((each) => (
        <Button
          key={each}
          aria-pressed={each === list}
          onClick={() =>
            // What is said of open alerts alone does not go along.
            onChange({
              list: each === 'open' ? undefined : each,
              ...(each !== 'open' && { state: undefined, order: undefined }),
            })
          }
        >
          {texts.lists[each]}
        </Button>
      ))}
    </div>
  );
}

/** Whose, with one's own first. */
function Whose({ search, onChange }: AlertFiltersProps) {
  const { me, others } = useBotanists();
  return (
    <label>
      <span className="unseen">{texts.botanist}</span>
      <select
        value={search.botanist ?? ''}
        onChange={({ target }) => onChange({ botanist: target.value === '' ? undefined : target.value })}
      >
        {me !== null && <option value={me.id}>{texts.mine(me.name)}</option>}
        <option value="">{texts.everyone}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the inbox is narrowed to; all of it stands in the address. */
export function AlertFilters({ search, onChange }: AlertFiltersProps) {
  const { list = 'open', order, botanist, kind, severity, state, audience } = search;
  const narrowed = [botanist, kind, severity, state, audience].filter((each) => each !== undefined).length;
  const clear = () =>
    onChange({
      botanist: undefined,
      kind: undefined,
      severity: undefined,
      state: undefined,
      audience: undefined,
    });
  return (
    <div className={styles.filters}>
      <Lists search={search} onChange={onChange} />
      <details className={styles.more} open={narrowed > 0 || matchMedia('(min-width: 40rem)').matches}>
        <summary>{texts.filtersOn(narrowed)}</summary>
        <div className={styles.choices}>
          <Whose search={search} onChange={onChange} />
          <Choice
            label={texts.kind}
            all={texts.allKinds}
            words={ALERT_KINDS}
            inWords={texts.kinds}
            value={kind}
            onChoose={(word) => onChange({ kind: word })}
          />
          <Choice
            label={texts.severity}
            all={texts.anySeverity}
            words={SEVERITIES}
            inWords={texts.severities}
            value={severity}
            onChoose={(word) => onChange({ severity: word })}
          />
          {list === 'open' && (
            <Choice
              label={texts.state}
              all={texts.anyState}
              words={OPEN_STATES}
              inWords={texts.states}
              value={state}
              onChoose={(word) => onChange({ state: word })}
            />
          )}
          <Choice
            label={texts.audience}
            all={texts.anyAudience}
            words={AUDIENCES}
            inWords={texts.audiences}
            value={audience}
            onChoose={(word) => onChange({ audience: word })}
          />
          {list === 'open' && (
            <label>
              <span className="unseen">{texts.order}</span>
              <select
                value={order ?? 'pressing'}
                onChange={({ target }) =>
                  onChange({ order: target.value === 'newest' ? 'newest' : undefined })
                }
              >
                {ALERT_ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {texts.orders[each]}
                  </option>
                ))}
              </select>
            </label>
          )}
          {narrowed > 0 && (
            <Button look="quiet" onClick={clear}>
              {texts.clear}
            </Button>
          )}
        </div>
      </details>
    </div>
  );
}
