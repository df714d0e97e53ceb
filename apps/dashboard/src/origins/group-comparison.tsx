import { CompareGroupsDocument } from '@palmhouse/client';
import { lazy, Suspense, useMemo } from 'react';
import { useQuery } from 'urql';
import type { Choice } from '../collection/use-choices.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { RangePicker } from '../parts/range-picker.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { toInstant } from '../time/instants.js';
import { pinned } from '../url/range.js';
import { useRange } from '../url/use-range.js';
import { GroupChoice } from './group-choice.js';
import styles from './group-comparison.module.css';
import { chosenGroups, GROUPINGS, type Grouping, type OriginsSearch } from './origins-search.js';

const GroupCharts = lazy(() => import('./group-charts.js'));

interface GroupComparisonProps {
  readonly search: OriginsSearch;
  /** Into the address. */
  readonly onChange: (change: OriginsSearch) => void;
  /** An origin that others are compared with: always among them. */
  readonly own?: Choice;
}

const { compare } = TEXTS.origins;
const BY = { origin: 'ORIGIN', botanist: 'BOTANIST' } as const satisfies Record<Grouping, string>;
const NO_RANGE = { last: undefined, from: undefined, to: undefined };

function GroupingField({ by, onChange }: { readonly by: Grouping } & Pick<GroupComparisonProps, 'onChange'>) {
  return (
    <label className={styles.choice}>
      <span className="small">{compare.by}</span>
      <select
        value={by}
        onChange={({ target }) =>
          onChange({ by: target.value === 'origin' ? undefined : 'botanist', groups: undefined })
        }
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {compare.groupings[grouping]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Origins or botanists against each other, each by the readings of all its plants. */
export function GroupComparison({ search, onChange, own }: GroupComparisonProps) {
  const by = own === undefined ? (search.by ?? 'origin') : 'origin';
  const chosen = chosenGroups(search, own?.id);
  const range = useRange(search);
  const asked = [...(own === undefined ? [] : [own.id]), ...chosen].join(',');
  const variables = useMemo(
    () => ({
      by: BY[by],
      ids: asked.split(','),
      range: { from: toInstant(range.from), to: toInstant(range.to) },
    }),
    [by, asked, range],
  );
  const [{ data, error, fetching }, again] = useQuery({
    query: CompareGroupsDocument,
    variables,
    pause: asked === '',
  });
  const groups = asked === '' ? [] : (data?.compareGroups ?? []);
  return (
    <Section
      title={compare.title}
      aside={<RangePicker value={search} onChange={(stretch) => onChange({ ...NO_RANGE, ...stretch })} />}
    >
      <div className={styles.choices}>
        {own === undefined && <GroupingField by={by} onChange={onChange} />}
        <GroupChoice
          by={by}
          ids={chosen}
          names={new Map(groups.map(({ key, label }) => [key, label]))}
          own={own}
          onChange={(ids) => onChange({ groups: ids.length === 0 ? undefined : ids.join(',') })}
        />
      </div>
      {asked === '' && <Empty>{compare.none}</Empty>}
      {error !== undefined && asked !== '' && (
        <Failure error={error} partial={groups.length > 0} again={() => again()} />
      )}
      {fetching && groups.length === 0 && <Loading lines={8} />}
      {groups.length > 0 && (
        <div aria-busy={fetching}>
          <Suspense fallback={<Loading lines={8} />}>
            <GroupCharts
              groups={groups}
              range={range}
              onStretch={(stretch) => onChange({ ...NO_RANGE, ...pinned(stretch) })}
              onBack={() => onChange(NO_RANGE)}
            />
          </Suspense>
        </div>
      )}
    </Section>
  );
}
