import { DayOfPlantsDocument, type DayOfPlantsQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Figure } from '../parts/figure.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { rangeOfDay, type Day } from './calendar.js';

const texts = TEXTS.history.dayPage;

type Plant = DayOfPlantsQuery['plants']['nodes'][number];

function Row({ plant, day }: { readonly plant: Plant; readonly day: Day }) {
  const [summary] = plant.daily;
  return (
    <tr>
      <th scope="row">
        <Link to="/plants/$number" params={{ number: String(plant.number) }} search={rangeOfDay(day)}>
          {plant.name}
        </Link>
      </th>
      <td className="number">{summary === undefined ? texts.noReading : whole(summary.count)}</td>
      {(['soilMoisture', 'temperature'] as const).map((channel) => (
        <td key={channel} className="number">
          {summary !== undefined && (
            <>
              <Figure
                value={summary[channel].min}
                channel={channel === 'temperature' ? 'TEMPERATURE' : 'SOIL_MOISTURE'}
              />
              {' – '}
              <Figure
                value={summary[channel].max}
                channel={channel === 'temperature' ? 'TEMPERATURE' : 'SOIL_MOISTURE'}
              />
            </>
          )}
        </td>
      ))}
      <td className="number">{summary?.waterings}</td>
    </tr>
  );
}

/** What the plants were like on a day; each leads to its charts of it. */
export function DayOfPlants({ day }: { readonly day: Day }) {
  const [afters, setAfters] = useState<readonly (string | undefined)[]>([undefined]);
  const after = afters[afters.length - 1];
  const [{ data, error }, again] = useQuery({
    query: DayOfPlantsDocument,
    variables: { day: rangeOfDay(day), after },
  });
  const { nodes = [], pageInfo } = data?.plants ?? {};
  return (
    <Section title={texts.plants}>
      {error !== undefined && (
        <Failure
          error={error}
          partial={data !== undefined}
          again={() => again({ requestPolicy: 'network-only' })}
        />
      )}
      {data === undefined && error === undefined && <Loading lines={8} />}
      {data !== undefined && nodes.every(({ daily }) => daily.length === 0) && <Empty>{texts.nobody}</Empty>}
      {nodes.some(({ daily }) => daily.length > 0) && (
        <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.plants)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.plant}</th>
                <th scope="col" className="number">
                  {texts.readings}
                </th>
                <th scope="col" className="number">
                  {TEXTS.channel.SOIL_MOISTURE}
                </th>
                <th scope="col" className="number">
                  {TEXTS.channel.TEMPERATURE}
                </th>
                <th scope="col" className="number">
                  {texts.waterings}
                </th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((plant) => (
                <Row key={plant.id} plant={plant} day={day} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div>
        {afters.length > 1 && (
          <Button onClick={() => setAfters(afters.slice(0, -1))}>{texts.previous}</Button>
        )}{' '}
        {pageInfo?.hasNextPage === true && (
          <Button onClick={() => setAfters([...afters, pageInfo.endCursor ?? undefined])}>
            {texts.next}
          </Button>
        )}
      </div>
    </Section>
  );
}
