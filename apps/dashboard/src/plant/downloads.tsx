import { PlantDownloadsDocument, type RangeInput } from '@palmhouse/client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { API_URL } from '../data/palmhouse.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Button } from '../parts/button.js';
import { Failure } from '../parts/notes.js';
import { whole } from '../parts/numbers.js';
import { Section } from '../parts/section.js';
import { useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import { saveFile } from './save-file.js';
import styles from './downloads.module.css';
import type { Coverage } from './plant-gaps.js';
import type { Shown } from './use-stretch.js';

interface FileLinkProps {
  readonly path: string | undefined;
  readonly name: string;
  readonly word: string;
}

/** A plain link where anyone may have the file; else it is fetched with the sign-in. */
function FileLink({ path, name, word }: FileLinkProps) {
  const { viewer } = useSession();
  const { signInHeaders } = usePalmhouse();
  const [said, say] = useState('');
  if (path === undefined) return <span className="small">{TEXTS.loading}</span>;
  const url = new URL(path, API_URL).href;
  if (viewer.openMode)
    return (
      <a className={styles.file} href={url} download={name}>
        {word}
      </a>
    );
  const fetchFile = () => {
    say(TEXTS.plantPage.download.fetching);
    saveFile(url, name, signInHeaders).then(
      () => say(''),
      () => say(TEXTS.plantPage.download.failed),
    );
  };
  return (
    <>
      <Button onClick={fetchFile}>{word}</Button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}

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
