import { useEffect, useState } from 'react';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { TEXTS } from '../texts.js';
import styles from './reports-section.module.css';

interface ReportPictureProps {
  readonly title: string;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
}

async function fetchPicture(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const response = await fetch(url, { headers, signal });
  if (!response.ok) throw new Error(`The picture was answered with ${response.status}.`);
  return URL.createObjectURL(await response.blob());
}

/** A report's picture, fetched with the sign-in, which an address in a page cannot carry. */
export function ReportPictureView({ title, picture: { url, width, height } }: ReportPictureProps) {
  const { signInHeaders } = usePalmhouse();
  const [shown, setShown] = useState<string>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    let object: string | undefined;
    signInHeaders()
      .then((headers) => fetchPicture(url, headers, leaving.signal))
      .then(
        (made) => {
          object = made;
          if (leaving.signal.aborted) URL.revokeObjectURL(made);
          else setShown(made);
        },
        () => {
          if (!leaving.signal.aborted) setHasFailed(true);
        },
      );
    return () => {
      leaving.abort();
      if (object !== undefined) URL.revokeObjectURL(object);
    };
  }, [url, signInHeaders]);
  if (hasFailed) return <p className="small">{TEXTS.report.list.pictureMissing}</p>;
  if (shown === undefined)
    return <div className={styles.picture} style={{ '--ratio': width / height }} aria-hidden="true" />;
  return (
    <a href={shown} target="_blank" rel="noreferrer">
      <img
        className={styles.picture}
        style={{ '--ratio': width / height }}
        src={shown}
        width={width}
        height={height}
        alt={TEXTS.report.list.picture(title)}
      />
    </a>
  );
}
