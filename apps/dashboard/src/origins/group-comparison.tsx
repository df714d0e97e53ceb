import { CompareGroupsDocument, FiltersDocument } from '@palmhouse/client';
import { lazy, Suspense, useMemo } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { RangePicker } from '../parts/range-picker.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { toInstant } from '../time/instants.js';
import { pinned, type Range } from '../url/range.js';
import { useRange } from '../url/use-range.js';
import styles from './group-comparison.module.css';
import { GROUPINGS, MOST_GROUPS, type OriginsSearch } from './origins-search.js';
import { placeName } from './place-name.js';

const GroupCharts = lazy(() => import('./group-charts.js'));

interface GroupComparisonProps {
  readonly search: OriginsSearch;
  readonly onChange: (change: OriginsSearch) => void;
}

const { compare } = TEXTS.origins;

/** Those that can be compared, by id. */
function useCandidates(by: (typeof GROUPINGS)[number]): readonly (readonly [id: string, name: string])[] {
  const [{ data }] = useQuery({ query: FiltersDocument });
  if (data === undefined) return [];
  return by === 'origin'
    ? data.origins.nodes.map((origin) => [origin.id, placeName(origin)] as const)
    : data.botanists.nodes.map(({ id, name }) => [id, name] as const);
}

function Charts({
  ids,
  by,
  range,
  search,
  onChange,
}: GroupComparisonProps & {
  readonly ids: readonly string[];
  readonly by: (typeof GROUPINGS)[number];
  readonly range: Range;
}) {
  const variables = {
    by: by === 'origin' ? ('ORIGIN' as const) : ('BOTANIST' as const),
    ids,
    range: { from: toInstant(range.from), to: toInstant(range.to) },
  };
  const [{ data, error, fetching }, again] = useQuery({ query: CompareGroupsDocument, variables });
  if (data === undefined)
    return error === undefined ? <Loading lines={8} /> : <Failure error={error} again={() => again()} />;
  return (
    <div aria-busy={fetching}>
      {error !== undefined && <Failure error={error} partial again={() => again()} />}
      <Suspense fallback={<Loading lines={8} />}>
        <GroupCharts
          groups={data.compareGroups}
          range={range}
          onStretch={(stretch) => onChange({ ...pinned(stretch), last: undefined })}
          onBack={() => onChange({ from: undefined, to: undefined, last: search.last })}
        />
      </Suspense>
    </div>
  );
}

/** Origins or botanists against each other, each by the readings of all its plants. */
export function GroupComparison({ search, onChange }: GroupComparisonProps) {
  const by = search.by ?? 'origin';
  const candidates = useCandidates(by);
  const ids = useMemo(() => search.groups?.split(',') ?? [], [search.groups]);
  const range = useRange(search);
  const set = (chosen: readonly string[]) =>
    onChange({ groups: chosen.length === 0 ? undefined : chosen.join(',') });
  const nameOf = (id: string) => candidates.find(([candidate]) => candidate === id)?.[1] ?? id;
  return (
    <Section
      title={compare.title}
      aside={
        <RangePicker
          value={search}
          onChange={(chosen) => onChange({ last: undefined, from: undefined, to: undefined, ...chosen })}
        />
      }
    >
      <div className={styles.choices}>
        <label>
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
        <label>
          <span className="small">{compare.add}</span>
          <select
            value=""
            disabled={ids.length >= MOST_GROUPS}
            onChange={({ target }) => set([...ids, target.value])}
          >
            <option value="">{ids.length >= MOST_GROUPS ? compare.full : compare.choose}</option>
            {candidates
              .filter(([id]) => !ids.includes(id))
              .map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </div>
      {ids.length > 0 && (
        <ul className={styles.chosen} aria-label={compare.chosen}>
          {ids.map((id) => (
            <li key={id}>
              <Button
                onClick={() => set(ids.filter((other) => other !== id))}
                aria-label={compare.remove(nameOf(id))}
              >
                {nameOf(id)} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {ids.length === 0 ? (
        <Empty>{compare.none}</Empty>
      ) : (
        <Charts ids={ids} by={by} range={range} search={search} onChange={onChange} />
      )}
    </Section>
  );
}
