import { AssigneesDocument } from '@palmhouse/client';
import { useQuery } from 'urql';
import { useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';
import styles from './alerts-page.module.css';
import { ALERT_KINDS, ALERT_LISTS, AUDIENCES, SEVERITIES, type AlertsSearch } from './alerts-search.js';

interface AlertFiltersProps {
  readonly search: AlertsSearch;
  readonly onChange: (change: Partial<Record<keyof AlertsSearch, string | undefined>>) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, value, all, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span className="unseen">{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which alerts; all of it stands in the address. */
export function AlertFilters({ search, onChange }: AlertFiltersProps) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: AssigneesDocument });
  const { filters, kinds, severities, audiences, lists } = TEXTS.alerts;
  const mine = viewer.botanist?.id;
  const people = (data?.botanists.nodes ?? []).map(
    ({ id, name }) => [id, id === mine ? filters.mine(name) : name] as const,
  );
  return (
    <div className={styles.filters}>
      <Choice
        label={filters.list}
        value={search.list}
        all={lists.open}
        options={ALERT_LISTS.filter((list) => list !== 'open').map((list) => [list, lists[list]] as const)}
        onChoose={(list) => onChange({ list })}
      />
      <Choice
        label={filters.botanist}
        value={search.botanist}
        all={filters.everybody}
        options={people.toSorted(([one], [other]) => Number(other === mine) - Number(one === mine))}
        onChoose={(botanist) => onChange({ botanist })}
      />
      <Choice
        label={filters.kind}
        value={search.kind}
        all={filters.allKinds}
        options={ALERT_KINDS.map((kind) => [kind, kinds[kind]] as const)}
        onChoose={(kind) => onChange({ kind })}
      />
      <Choice
        label={filters.severity}
        value={search.severity}
        all={filters.allSeverities}
        options={SEVERITIES.map((severity) => [severity, severities[severity]] as const)}
        onChoose={(severity) => onChange({ severity })}
      />
      <Choice
        label={filters.audience}
        value={search.audience}
        all={filters.allAudiences}
        options={AUDIENCES.map((audience) => [audience, audiences[audience]] as const)}
        onChoose={(audience) => onChange({ audience })}
      />
    </div>
  );
}
