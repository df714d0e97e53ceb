import type { ReportPicture } from './shrink-picture.js';

/** A report that is being written. */
export interface Draft {
  readonly text: string;
  readonly picture: ReportPicture | null;
  /** Of this very report: sent twice, it is kept once. */
  readonly key: string;
}

const KEPT_AS = 'palmhouse.report';

// For a browser that keeps nothing, or not that much: over closing the dialog at least.
let inHand: Draft | undefined;

const blank = (): Draft => ({ text: '', picture: null, key: crypto.randomUUID() });

function readKept(): Draft | undefined {
  try {
    const kept = sessionStorage.getItem(KEPT_AS);
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined;
  }
}

/** What was written and not sent yet, also before the page was reloaded. */
export function readDraft(): Draft {
  inHand ??= readKept() ?? blank();
  return inHand;
}

/** Keeps it; what is changed is another report, with a key of its own. */
export function changeDraft(draft: Draft, change: Partial<Omit<Draft, 'key'>>): Draft {
  inHand = { ...draft, ...change, key: crypto.randomUUID() };
  const keep = (kept: Draft) => sessionStorage.setItem(KEPT_AS, JSON.stringify(kept));
  try {
    keep(inHand);
  } catch {
    try {
      keep({ ...inHand, picture: null });
    } catch {
      // Nothing can be kept over a reload.
    }
  }
  return inHand;
}

/** It was sent. */
export function forgetDraft(): void {
  inHand = undefined;
  try {
    sessionStorage.removeItem(KEPT_AS);
  } catch {
    // Nothing was kept.
  }
}
