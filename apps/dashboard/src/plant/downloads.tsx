import { PlantDownloadsDocument, type RangeInput } from '@palmhouse/client';
import { useQuery } from 'urql';
import { FileLink } from '../parts/file-link.js';
import { Failure } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import styles from './downloads.module.css';
import type { Coverage } from './plant-gaps.js';
import type { Shown } from './use-stretch.js';

interface DownloadsProps {
  readonly number: number;
  readonly shown: Shown;
  readonly coverage: readonly Coverage[] | undefined;
}

/** The readings of the stretch as files. */
export function Downloads({ number, shown, coverage }: DownloadsProps) {
  const zone = useZone();
  const range: RangeInput = shown.asked;
  const [{ data, error }] = useQuery({
    query: PlantDownloadsDocument,
    variables: { number, range, timeZone: zone },
  });
  const readings = coverage?.reduce((sum, stretch) => sum + stretch.readings, 0);
  const words = TEXTS.plantPage.download;
  const stretch = `${fullInstant(shown.from, zone)} – ${fullInstant(shown.to, zone)}`;
  const name = `plant-${number}`;
  return (
    <Section title={words.title}>
      {readings !== undefined && <p>{words.what(whole(readings), stretch)}</p>}
      {error !== undefined ? (
        <Failure error={error} />
      ) : (
        <ul className={styles.files}>
          <li>
            <FileLink path={data?.plant?.csv.url} name={`${name}.csv`} word={words.csv} />
            <span className="small">{words.csvHow(zone)}</span>
          </li>
          <li>
            <FileLink path={data?.plant?.parquet.url} name={`${name}.parquet`} word={words.parquet} />
            <span className="small">{words.parquetHow}</span>
          </li>
        </ul>
      )}
    </Section>
  );
}
