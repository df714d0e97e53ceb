import { RejectionCountsDocument, RejectionsDocument } from '@palmhouse/client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAfterSweep } from '../../data/use-live.js';
import { usePalmhouse } from '../../data/use-palmhouse.js';
import { Button } from '../../parts/button.js';
import { Empty, Failure } from '../../parts/notes.js';
import { whole } from '../../parts/numbers.js';
import { useMay } from '../../session/session.js';
import { TEXTS } from '../../texts.js';
import type { PipelinesSearch } from '../pipelines-search.js';
import { ReplayDialog } from '../replay/replay-dialog.js';
import type { Scope } from '../replay/use-replay.js';
import { filterOf } from './asked.js';
import { Filters } from './filters.js';
import { RejectionList } from './rejection-list.js';
import styles from './rejections.module.css';

const texts = TEXTS.pipelines.rejections;
const NONE: ReadonlySet<string> = new Set();

interface RejectionsPartProps {
  readonly search: PipelinesSearch;
  readonly onChange: (change: PipelinesSearch) => void;
}

/** The quarantine: which, how many, the list, and judging anew. */
export function RejectionsPart({ search, onChange }: RejectionsPartProps) {
  const palmhouse = usePalmhouse();
  const mayReplay = useMay('ENGINEER');
  const filter = filterOf(search);
  const [counted, askCounts] = useQuery({ query: RejectionCountsDocument });
  const [total] = useQuery({ query: RejectionsDocument, variables: { filter, first: 1 } });
  const shown = JSON.stringify(filter);
  const [state, setState] = useState({ shown, cursors: [] as readonly string[], selected: NONE });
  const [scope, setScope] = useState<Scope>();
  // Another filter is another list.
  if (state.shown !== shown) setState({ shown, cursors: [], selected: NONE });
  const { cursors, selected } = state;
  // Below a first page that grows, the pages behind it would lose their place.
  useAfterSweep(() =>
    palmhouse.renew(cursors.length === 0 ? ['RejectionCounts', 'Rejections'] : ['RejectionCounts']),
  );
  const select = (id: string, isSelected: boolean) =>
    setState((before) => {
      const chosen = new Set(before.selected);
      if (isSelected) chosen.add(id);
      else chosen.delete(id);
      return { ...before, selected: chosen };
    });
  const count = total.data?.rejections.totalCount;
  const counts = counted.data?.rejectionCounts ?? [];
  const isOpenList = (search.rejections ?? 'open') === 'open';
  const isFiltered = Object.keys(filter).length > 1 || !isOpenList;
  return (
    <div className={styles.rejections}>
      <Filters search={search} counts={counts} onChange={onChange} />
      {counted.error !== undefined && (
        <Failure error={counted.error} again={() => askCounts({ requestPolicy: 'network-only' })} partial />
      )}
      <div className={styles.actions}>
        <p role="status">{count !== undefined && texts.total(whole(count))}</p>
        {mayReplay && isOpenList && count !== undefined && count > 0 && (
          <>
            {selected.size === 0 ? (
              <Button onClick={() => setScope({ filter })}>{texts.replayAll(whole(count))}</Button>
            ) : (
              <>
                <Button look="strong" onClick={() => setScope({ ids: [...selected] })}>
                  {texts.replaySelected(selected.size)}
                </Button>
                <Button look="quiet" onClick={() => setState({ ...state, selected: NONE })}>
                  {texts.unselect}
                </Button>
              </>
            )}
          </>
        )}
      </div>
      {count === 0 && <Empty>{isFiltered ? texts.noneFound : texts.none}</Empty>}
      <RejectionList
        key={shown}
        filter={filter}
        cursors={cursors}
        selected={selected}
        onSelect={mayReplay ? select : undefined}
        onMore={(after) => setState({ ...state, cursors: [...cursors, after] })}
      />
      {scope !== undefined && (
        <ReplayDialog
          scope={scope}
          onClose={() => setScope(undefined)}
          onDone={() => setState({ shown, cursors: [], selected: NONE })}
        />
      )}
    </div>
  );
}
