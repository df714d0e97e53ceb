import type { PlaceQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useLatest } from '../data/use-live.js';
import { troubleWord } from '../collection/trouble-word.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { LiveFigure } from './live-figure.js';
import { StateMark } from './state-mark.js';

export type PlantLine = NonNullable<PlaceQuery['origin']>['plants']['nodes'][number];

function Row({ plant }: { readonly plant: PlantLine }) {
  const { id, number, name, scientificName, state, lastWateredAt, latestReading } = plant;
  const latest = useLatest(id, latestReading);
  const isNew = latest !== latestReading;
  return (
    <tr>
      <th scope="row">
        <Link to="/plants/$number" params={{ number: String(number) }}>
          {name}
        </Link>
        {scientificName !== null && (
          <>
            <br />
            <em className="scientific">{scientificName}</em>
          </>
        )}
      </th>
      <td title={state.reason}>
        <StateMark state={state.overall} word={troubleWord(state)} />
      </td>
      <td className="number">
        <LiveFigure value={latest?.soilMoisture ?? null} channel="SOIL_MOISTURE" isNew={isNew} />
      </td>
      <td className="number">
        <LiveFigure value={latest?.temperature ?? null} channel="TEMPERATURE" isNew={isNew} />
      </td>
      <td>{lastWateredAt !== null && <When at={lastWateredAt} />}</td>
    </tr>
  );
}

/** Some plants, each a line, live. */
export function PlantLines({
  plants,
  caption,
}: {
  readonly plants: readonly PlantLine[];
  readonly caption: string;
}) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(caption)}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{TEXTS.today.columns.name}</th>
            <th scope="col">{TEXTS.today.columns.state}</th>
            <th scope="col" className="number">
              {TEXTS.channel.SOIL_MOISTURE}
            </th>
            <th scope="col" className="number">
              {TEXTS.channel.TEMPERATURE}
            </th>
            <th scope="col">{TEXTS.today.columns.watered}</th>
          </tr>
        </thead>
        <tbody>
          {plants.map((plant) => (
            <Row key={plant.id} plant={plant} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
