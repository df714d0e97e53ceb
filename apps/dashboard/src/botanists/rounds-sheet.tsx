import { RoundsDocument } from '@palmhouse/client';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import styles from './rounds-sheet.module.css';
import { StopRow, type Stop } from './stop-row.js';
import { useTicks } from './use-ticks.js';

interface RoundsSheetProps {
  readonly botanistId: string;
  readonly name: string;
}

const { rounds } = TEXTS.botanists;

// The API gives no more of a round.
const MOST = 200;

function Sheet({ stops, botanistId }: { readonly stops: readonly Stop[]; readonly botanistId: string }) {
  const { plants, tick } = useTicks(botanistId);
  const { columns } = rounds;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(rounds.title)}>
        <table className={styles.sheet}>
          <caption className="unseen">{rounds.title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.position}>
                {columns.position}
              </th>
              <th scope="col">{columns.plant}</th>
              <th scope="col">{columns.why}</th>
              <th scope="col" className={styles.water}>
                {columns.water}
              </th>
              <th scope="col">{columns.now}</th>
              <th scope="col">{columns.done}</th>
              <th scope="col" className={styles.remark}>
                {columns.note}
              </th>
            </tr>
          </thead>
          <tbody>
            {stops.map((stop) => (
              <StopRow
                key={stop.plant.id}
                stop={stop}
                isDone={plants.has(stop.plant.id)}
                onDone={(isDone) => tick(stop.plant.id, isDone)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {stops.length >= MOST && <p className="small">{rounds.most}</p>}
      <p className={styles.kept}>{rounds.kept}</p>
    </>
  );
}

/** The sheet a botanist walks by: to carry on a phone, or to print. */
export function RoundsSheet({ botanistId, name }: RoundsSheetProps) {
  const [{ data, error }, again] = useQuery({
    query: RoundsDocument,
    variables: useMemo(() => ({ botanist: botanistId }), [botanistId]),
    // Last hour's round is no round.
    requestPolicy: 'cache-and-network',
  });
  const zone = useZone();
  const now = useNow();
  const stops = data?.botanist?.rounds ?? [];
  return (
    <Section
      title={rounds.title}
      aside={
        stops.length > 0 && (
          <Button className="screen-only" onClick={() => print()}>
            {rounds.print}
          </Button>
        )
      }
    >
      <p className={styles.printed}>{rounds.printed(name, fullInstant(now, zone), zone)}</p>
      {error !== undefined && (
        <Failure
          error={error}
          partial={data !== undefined}
          again={() => again({ requestPolicy: 'network-only' })}
        />
      )}
      {data === undefined && error === undefined && <Loading lines={6} />}
      {data !== undefined && stops.length === 0 && <Empty>{rounds.none}</Empty>}
      {stops.length > 0 && <Sheet stops={stops} botanistId={botanistId} />}
    </Section>
  );
}
