import { useRef, useState } from 'react';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { TEXTS } from '../texts.js';
import type { AlertCard } from './alert-filter.js';
import { shortOf } from './alert-words.js';
import { grant, isLeft, type Outcome, type Wish } from './wishes.js';

// Side by side, so that fifty are done in a moment and the API is not rushed.
const AT_ONCE = 4;

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}

/** What became of a wish, in sentences. */
export function outcomeWords(wish: Wish, outcomes: readonly Outcome[]): string {
  const texts = TEXTS.alerts;
  const done = outcomes.filter(({ result }) => result === 'DONE');
  const what = ([only, ...others]: readonly Outcome[]): string =>
    only !== undefined && others.length === 0 ? shortOf(only.card) : texts.alertsCounted(others.length + 1);
  const undone = outcomes.flatMap(({ result, card, why }) => {
    const name = shortOf(card);
    if (result === 'ALREADY') return texts.already(name);
    if (result === 'FAILED') return texts.notDone(name, why ?? '');
    if (result === 'DONE') return [];
    return texts.meanwhile[card.state](name, card.acknowledgedBy?.name ?? texts.somebody);
  });
  const all = [...(done.length > 0 ? [texts.done[wish.act](what(done))] : []), ...undone];
  if (outcomes.length > 1 && outcomes.some(isLeft)) all.push(texts.stillChosen);
  return all.join(' ');
}

/** Grants wishes; the same wish of the same alert has the same key until it is answered. */
export function useWishes(): {
  readonly isUnderway: boolean;
  readonly wishFor: (wish: Wish, cards: readonly AlertCard[]) => Promise<readonly Outcome[]>;
} {
  const palmhouse = usePalmhouse();
  const [isUnderway, setIsUnderway] = useState(false);
  const keys = useRef(new Map<string, string>());
  const one = async (wish: Wish, card: AlertCard): Promise<Outcome> => {
    const name = JSON.stringify([card.id, card.state, wish]);
    const key = keys.current.get(name) ?? crypto.randomUUID();
    keys.current.set(name, key);
    const outcome = await grant(palmhouse.api, wish, card, key);
    if (outcome.isUnanswered !== true) keys.current.delete(name);
    return outcome;
  };
  const wishFor = async (wish: Wish, cards: readonly AlertCard[]) => {
    setIsUnderway(true);
    try {
      return await inTurns(cards, (card) => one(wish, card));
    } finally {
      setIsUnderway(false);
      palmhouse.renew(['Alert', 'OpenAlerts', 'OpenAlertsOf', 'NeedSomeone']);
    }
  };
  return { isUnderway, wishFor };
}
