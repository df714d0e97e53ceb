import { RoundsDocument, type RoundsQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Figure } from '../parts/figure.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { fullInstant, lengthOf } from '../time/words.js';
import { When } from '../time/when.js';
import { useZone } from '../time/zone.js';
import styles from './rounds-sheet.module.css';

type Stop = NonNullable<RoundsQuery['botanist']>['rounds'][number];

// Readings are a minute apart, and a forecast is never surer than some of them: mails say the same.
const LEAST_MINUTES = 5;

const { rounds } = TEXTS.botanists;

function StopRow({ stop }: { readonly stop: Stop }) {
  const { position, plant, need, reason, needsWaterAt, errorMinutes } = stop;
  return (
    <tr className={styles.stop}>
      <td>{position}</td>
      <th scope="row">
        <Link to="/plants/$number" params={{ number: String(plant.number) }}>
          {plant.name}
        </Link>
        <br />
        <span className="small">
          {TEXTS.plant.number(plant.number)}{' '}
          {plant.scientificName !== null && <em className="scientific">{plant.scientificName}</em>}
        </span>
      </th>
      <td>
        <strong>{rounds.needs[need]}</strong>
        <br />
        {reason}
      </td>
      <td>
        {needsWaterAt !== null && (
          <>
            <When at={needsWaterAt} />
            {errorMinutes !== null && (
              <span className="small">
                {' '}
                {rounds.error(lengthOf(Math.max(LEAST_MINUTES, errorMinutes) * 60_000))}
              </span>
            )}
          </>
        )}
      </td>
      <td className={styles.figures}>
        <Figure value={plant.latestReading?.soilMoisture} channel="SOIL_MOISTURE" />
        <br />
        <Figure value={plant.latestReading?.temperature} channel="TEMPERATURE" />
      </td>
      <td className={styles.tick}>
        <input type="checkbox" aria-label={rounds.done(plant.name)} />
      </td>
      <td className={styles.remark} aria-hidden="true" />
    </tr>
  );
}

/** The sheet a botanist walks by: to carry on a phone, or to print. */
export function RoundsSheet({ botanistId, name }: { readonly botanistId: string; readonly name: string }) {
  const [{ data, error }, again] = useQuery({ query: RoundsDocument, variables: { botanist: botanistId } });
  const zone = useZone();
  const now = useNow();
  const stops = data?.botanist?.rounds ?? [];
  return (
    <Section
      title={rounds.title}
      aside={
        <Button className="screen-only" onClick={() => print()}>
          {rounds.print}
        </Button>
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
      {stops.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(rounds.title)}>
          <table className={styles.sheet}>
            <thead>
              <tr>
                {rounds.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <td className={styles.remark} />
              </tr>
            </thead>
            <tbody>
              {stops.map((stop) => (
                <StopRow key={stop.plant.id} stop={stop} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
