/**
 * Asks about one item after the other and gives the answers in that order; while the taker is busy with one, the next
 * ones are under way, `atOnce` at most.
 */
export async function* askAhead<Item, Answer>(
  items: Iterable<Item>,
  ask: (item: Item) => Promise<Answer>,
  atOnce: number,
): AsyncGenerator<readonly [Item, Answer]> {
  const underWay: (readonly [Item, Promise<Answer>])[] = [];
  for (const item of items) {
    const answer = ask(item);
    answer.catch(() => undefined); // the taker hears of it in its turn, or has gone
    underWay.push([item, answer]);
    if (underWay.length < atOnce) continue;
    const [first, itsAnswer] = underWay.shift()!;
    yield [first, await itsAnswer];
  }
  for (const [item, answer] of underWay) yield [item, await answer];
}
