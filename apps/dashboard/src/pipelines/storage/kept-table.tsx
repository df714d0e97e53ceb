import type { StorageQuery } from '@palmhouse/client';
import { bytes, whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { fullDay } from '../../time/words.js';

const texts = TEXTS.pipelines.storage;

type Stored = StorageQuery['storage']['live'];

// Days of the archive are days of UTC, by whatever clock.
const dayOf = (day: string | null): string =>
  day === null ? texts.noDay : fullDay(Date.parse(`${day}T12:00:00Z`), 'UTC').replace(/^\w+ /, '');

/** The readings on either side, and what they take. */
export function KeptTable({ live, archive }: { readonly live: Stored; readonly archive: Stored }) {
  const rows = [
    { name: texts.live, stored: live, isEstimate: true },
    { name: texts.archived, stored: archive, isEstimate: false },
  ];
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.kept)}>
      <table>
        <caption className="unseen">{texts.kept}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.where}</th>
            <th scope="col" className="number">
              {texts.columns.readings}
            </th>
            <th scope="col" className="number">
              {texts.columns.bytes}
            </th>
            <th scope="col" className="number">
              {texts.columns.days}
            </th>
            <th scope="col">{texts.columns.from}</th>
            <th scope="col">{texts.columns.to}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, stored, isEstimate }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">
                {isEstimate && stored.readings > 0 && `${texts.estimate} `}
                {whole(stored.readings)}
              </td>
              <td className="number">{bytes(stored.bytes)}</td>
              <td className="number">{whole(stored.days)}</td>
              <td>{dayOf(stored.oldestDay)}</td>
              <td>{dayOf(stored.newestDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
