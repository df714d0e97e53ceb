import { RejectionsDocument, type RejectionFilter } from '@palmhouse/client';
import { useQuery } from 'urql';
import { Button } from '../../parts/button.js';
import { Failure, Loading } from '../../parts/notes.js';
import { TEXTS } from '../../texts.js';
import { RejectionRow } from './rejection-row.js';
import styles from './rejections.module.css';

// What fits a screen or two; the rest comes when it is wanted.
const PAGE = 30;

interface ListPageProps {
  readonly filter: RejectionFilter;
  readonly after: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: ((id: string, isSelected: boolean) => void) | undefined;
  /** Absent where the next page stands below already. */
  readonly onMore: ((after: string) => void) | undefined;
}

/** One page of the list, with its own loading and failure. */
function ListPage({ filter, after, selected, onSelect, onMore }: ListPageProps) {
  const [{ data, error }, ask] = useQuery({
    query: RejectionsDocument,
    variables: { filter, first: PAGE, ...(after !== undefined && { after }) },
  });
  const page = data?.rejections;
  return (
    <>
      {error !== undefined && (
        <Failure
          error={error}
          again={() => ask({ requestPolicy: 'network-only' })}
          partial={page !== undefined}
        />
      )}
      {page === undefined && error === undefined && <Loading lines={after === undefined ? 8 : 3} />}
      {page !== undefined && page.nodes.length > 0 && (
        <ul className={styles.list}>
          {page.nodes.map((rejection) => (
            <RejectionRow
              key={rejection.id}
              rejection={rejection}
              isSelected={selected.has(rejection.id)}
              onSelect={onSelect}
            />
          ))}
        </ul>
      )}
      {page?.pageInfo.hasNextPage === true && onMore !== undefined && (
        <p>
          <Button onClick={() => onMore(page.pageInfo.endCursor ?? '')}>{TEXTS.more}</Button>
        </p>
      )}
    </>
  );
}

interface RejectionListProps extends Pick<ListPageProps, 'filter' | 'selected' | 'onSelect'> {
  readonly cursors: readonly string[];
  readonly onMore: (after: string) => void;
}

/** The list, page under page. */
export function RejectionList({ cursors, onMore, ...rest }: RejectionListProps) {
  return [undefined, ...cursors].map((after, index) => (
    <ListPage
      key={after ?? ''}
      {...rest}
      after={after}
      onMore={index === cursors.length ? onMore : undefined}
    />
  ));
}
