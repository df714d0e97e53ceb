import type { CombinedError } from 'urql';
import { useState } from 'react';
import { Button } from '../parts/button.js';
import { Figure } from '../parts/figure.js';
import { Empty, Failure, Loading } from '../parts/notes.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import type { Watering } from './care-marks.js';

interface WateringsProps {
  readonly waterings: readonly Watering[];
  readonly isFetching: boolean;
  readonly error: CombinedError | undefined;
}

const PAGE = 10;

/** When it was watered, and whether the soil agrees. */
export function Waterings({ waterings, isFetching, error }: WateringsProps) {
  const [count, setCount] = useState(PAGE);
  const { title, none, columns } = TEXTS.plantPage.waterings;
  return (
    <Section title={title}>
      {error !== undefined && <Failure error={error} partial={waterings.length > 0} />}
      {isFetching && waterings.length === 0 && <Loading />}
      {!isFetching && error === undefined && waterings.length === 0 && <Empty>{none}</Empty>}
      {waterings.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(title)}>
          <table>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.when}</th>
                <th scope="col">{columns.verdict}</th>
                <th scope="col" className="number">
                  {columns.before}
                </th>
                <th scope="col" className="number">
                  {columns.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {waterings.slice(0, count).map(({ wateredAt, verdict, moistureBefore, moistureAfter }) => (
                <tr key={wateredAt}>
                  <th scope="row">
                    <When at={wateredAt} />
                  </th>
                  <td>{TEXTS.plantPage.verdict[verdict]}</td>
                  <td className="number">
                    <Figure value={moistureBefore} channel="SOIL_MOISTURE" />
                  </td>
                  <td className="number">
                    <Figure value={moistureAfter} channel="SOIL_MOISTURE" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {count < waterings.length && (
        <div>
          <Button onClick={() => setCount(count + PAGE)}>{TEXTS.more}</Button>
        </div>
      )}
    </Section>
  );
}
