import { useState } from 'react';
import type { AlertCard } from './alert-filter.js';
import { outcomeWords, useWishes } from './use-wishes.js';
import { isLeft, type ActKind, type Outcome, type Wish } from './wishes.js';

interface Asked {
  readonly act: ActKind;
  readonly alerts: readonly AlertCard[];
}

export interface Acting {
  readonly isUnderway: boolean;
  /** What became of it, for the page to say. */
  readonly said: string;
  /** It has been read. */
  readonly hush: () => void;
  /** What the dialog asks about; null while there is none. */
  readonly asked: Asked | null;
  /** What stood in the way of what the dialog asked. */
  readonly complaint: string;
  readonly ask: (act: ActKind, alerts: readonly AlertCard[]) => void;
  readonly close: () => void;
  readonly act: (wish: Wish, alerts: readonly AlertCard[]) => Promise<void>;
}

/** Doing something to alerts, at once or by a dialog. */
export function useActing(onOutcomes: (outcomes: readonly Outcome[]) => void): Acting {
  const { isUnderway, wishFor } = useWishes();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState('');
  const [complaint, setComplaint] = useState('');
  const act = async (wish: Wish, alerts: readonly AlertCard[]) => {
    setComplaint('');
    setSaid('');
    const outcomes = await wishFor(wish, alerts);
    onOutcomes(outcomes);
    const words = outcomeWords(wish, outcomes);
    // Where nothing at all could be done, what was written stays, to be sent again of the alerts as they are now.
    if (outcomes.every(isLeft)) {
      setComplaint(words);
      setAsked((before) => before && { ...before, alerts: outcomes.map(({ card }) => card) });
    } else {
      setAsked(null);
    }
    setSaid(words);
  };
  return {
    isUnderway,
    said,
    hush: () => setSaid(''),
    asked,
    complaint,
    act,
    ask: (kind, alerts) => {
      setComplaint('');
      setAsked({ act: kind, alerts });
    },
    close: () => setAsked(null),
  };
}
