import type { RejectionQuery } from '@palmhouse/client';
import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { payloadLines } from './payload-lines.js';
import styles from './rejection-page.module.css';
import { fieldOf } from './rule-words.js';

const texts = TEXTS.pipelines.rejection;

export type WholeRejection = Extract<NonNullable<RejectionQuery['node']>, { readonly payloadText: string }>;

/** Brings what was refused into sight, within its box alone. */
function show(mark: HTMLElement | null): void {
  const box = mark?.parentElement;
  if (mark && box) box.scrollTop = mark.offsetTop - box.clientHeight / 2;
}

/** JSON with what was refused marked. */
function Pretty({ payload, rule }: Pick<WholeRejection, 'payload' | 'rule'>) {
  const lines = payloadLines(payload, fieldOf(rule));
  const first = lines.findIndex(({ isRefused }) => isRefused);
  return lines.map(({ text, isRefused }, line) =>
    isRefused ? (
      <mark key={line} ref={line === first ? show : undefined}>
        {text}
      </mark>
    ) : (
      `${text}\n`
    ),
  );
}

function Copy({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  return (
    <>
      <Button onClick={copy}>{texts.copy}</Button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}

/** What came: for reading, or exactly as it came. */
export function Payload({ rejection }: { readonly rejection: WholeRejection }) {
  const { payload, payloadText, payloadEncoding, rule } = rejection;
  const isBytes = payloadEncoding === 'BASE64';
  const isJson = !isBytes && typeof payload !== 'string';
  const [view, setView] = useState<'pretty' | 'exact'>('pretty');
  const isPretty = isJson && view === 'pretty';
  return (
    <div className={styles.payload}>
      <div className={styles.tools}>
        {isJson && (
          <span role="group" aria-label={texts.view} className={styles.views}>
            {(['pretty', 'exact'] as const).map((each) => (
              <Button key={each} aria-pressed={view === each} onClick={() => setView(each)}>
                {texts[each]}
              </Button>
            ))}
          </span>
        )}
        {payloadText !== '' && <Copy text={payloadText} />}
      </div>
      {isBytes && <p>{texts.base64(whole(Math.floor((payloadText.replace(/=+$/, '').length * 3) / 4)))}</p>}
      {!isBytes && !isJson && <p className="small">{payloadText === '' ? texts.empty : texts.notJson}</p>}
      {payloadText !== '' && (
        <pre tabIndex={0} role="region" aria-label={texts.body}>
          {isPretty ? <Pretty payload={payload} rule={rule} /> : payloadText}
        </pre>
      )}
    </div>
  );
}
