import { FileLink } from '../parts/file-link.js';
import { bytes, whole } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import type { ArchivedDay } from './archived-day.js';
import styles from './day-page.module.css';

const texts = TEXTS.history.dayPage;

/** A day's files in the lake, each with what proves that it is whole. */
export function DayFiles({ files }: Pick<ArchivedDay, 'files'>) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={TEXTS.table.of(texts.files)}>
      <table>
        <caption className="unseen">{texts.files}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.dataset}</th>
            <th scope="col" className="number">
              {texts.rows}
            </th>
            <th scope="col" className="number">
              {texts.size}
            </th>
            <th scope="col" className={styles.checksum}>
              {texts.checksum}
            </th>
            <th scope="col">{texts.file}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ key, dataset, rows, bytes: size, sha256, url }) => (
            <tr key={key}>
              <th scope="row">{texts.datasets[dataset]}</th>
              <td className="number">{whole(rows)}</td>
              <td className="number">{bytes(size)}</td>
              <td className={styles.checksum}>
                <code className={styles.hash}>{sha256}</code>
              </td>
              <td>
                <FileLink path={url} name={key.replaceAll('/', '_')} word={texts.download} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
