import { whole } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import styles from './origins-page.module.css';
import type { CountryCount } from './use-places.js';

/** Plants per country, most first, each with a bar to compare by. */
export function Countries({ countries }: { readonly countries: readonly CountryCount[] }) {
  const most = Math.max(1, ...countries.map(({ plants }) => plants));
  return (
    <table>
      <caption className="unseen">{TEXTS.origins.perCountry}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXTS.origins.country}</th>
          <th scope="col" className="number">
            {TEXTS.origins.plants}
          </th>
          <td className={styles.barColumn} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {countries.map(({ countryCode, countryName, plants }) => (
          <tr key={countryCode ?? countryName ?? ''}>
            <th scope="row">{countryName ?? countryCode ?? TEXTS.origins.unknownCountry}</th>
            <td className="number">{whole(plants)}</td>
            <td aria-hidden="true">
              <span className={styles.bar} style={{ '--share': plants / most }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
