import { useState } from 'react';
import { API_URL } from '../data/palmhouse.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { Button } from './button.js';
import styles from './file-link.module.css';
import { saveFile } from './save-file.js';

interface FileLinkProps {
  readonly path: string | undefined;
  readonly name: string;
  readonly word: string;
}

/** A plain link where anyone may have the file; else it is fetched with the sign-in. */
export function FileLink({ path, name, word }: FileLinkProps) {
  const { viewer } = useSession();
  const { signInHeaders } = usePalmhouse();
  const [said, say] = useState('');
  if (path === undefined) return <span className="small">{TEXTS.loading}</span>;
  const url = new URL(path, API_URL).href;
  if (viewer.openMode)
    return (
      <a className={styles.link} href={url} download={name}>
        {word}
      </a>
    );
  const fetchFile = () => {
    say(TEXTS.file.fetching);
    saveFile(url, name, signInHeaders).then(
      () => say(''),
      () => say(TEXTS.file.failed),
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
