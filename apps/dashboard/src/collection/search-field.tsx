import { useEffect, useEffectEvent, useState } from 'react';
import { TEXTS } from '../texts.js';
import styles from './filters.module.css';

interface SearchFieldProps {
  /** As the address has it. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

// Whoever types does not want an answer to each letter.
const TYPED_MILLISECONDS = 250;

/** Finds plants by words of any of their names, a moment after the last letter. */
export function SearchField({ text, onText }: SearchFieldProps) {
  const [draft, setDraft] = useState(text);
  const [seen, setSeen] = useState({ address: text, sent: text });
  const send = useEffectEvent((next: string) => {
    setSeen((before) => ({ ...before, sent: next }));
    onText(next);
  });
  // The address was changed by something else than these letters: it is right.
  if (text !== seen.address) {
    setSeen({ ...seen, address: text });
    if (text !== seen.sent) setDraft(text);
  }
  useEffect(() => {
    if (draft.trim() === text) return;
    const timer = setTimeout(() => send(draft.trim()), TYPED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [draft, text]);
  return (
    <label className={styles.search}>
      <span className="unseen">{TEXTS.today.collection.search}</span>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2Zm3.600 8.600L14.500 14.500"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <input
        type="search"
        value={draft}
        placeholder={TEXTS.today.collection.searchHint}
        onChange={({ target }) => setDraft(target.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
