import type { FirstPartyDocument, PalmhouseClient, PalmhouseError } from '@palmhouse/client';

export interface Followed<Data> {
  readonly signal: AbortSignal;
  readonly cursorOf: (data: Data) => string;
  readonly onEvent: (data: Data) => void;
  /** Something may have been missed: ask for the whole again. */
  readonly onGap: () => void;
  /** Resolves when it is worth trying again. */
  readonly untilWorthTrying: (signal: AbortSignal) => Promise<void>;
  /** Where to go on from, when it is known. */
  readonly after?: string | undefined;
}

// Said by the API for a reason that trying again does not change.
const FOR_GOOD: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
]);

/**
 * Follows a subscription for as long as it is wanted, over every loss of the line, each time behind the last event seen.
 * Where it begins without such a place (at first, or when the place is too old), its first event tells of a gap, for by then
 * it surely runs: whoever asks for the whole from then on misses nothing.
 */
export async function follow<Data, Variables extends object>(
  api: Pick<PalmhouseClient, 'subscribe'>,
  document: FirstPartyDocument<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  { signal, cursorOf, onEvent, onGap, untilWorthTrying, after }: Followed<Data>,
): Promise<void> {
  let place = after;
  while (!signal.aborted) {
    try {
      const asked = { ...variables, ...(place !== undefined && { after: place }) } as Variables;
      for await (const data of api.subscribe(document, ...([asked, { signal, cursorOf }] as never))) {
        const beganBlind = place === undefined;
        place = cursorOf(data as Data);
        if (beganBlind) onGap();
        onEvent(data as Data);
      }
    } catch (error) {
      const { code } = error as Partial<PalmhouseError>;
      if (signal.aborted || FOR_GOOD.has(code ?? '')) return;
      if (code === 'CURSOR_EXPIRED') place = undefined;
    }
    await untilWorthTrying(signal);
  }
}
