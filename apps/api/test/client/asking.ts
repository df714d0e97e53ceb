import type { AnyDocument, PalmhouseClient } from '@palmhouse/client';
import type { OpenMuseum } from '../open-museum.js';

/** With what the stories ask, and whom. */
export interface Asking {
  readonly client: PalmhouseClient;
  readonly museum: OpenMuseum;
}

/** The same client; it notes each document that is asked, so that none is left out. */
export function noting(whole: PalmhouseClient, asked: Set<AnyDocument>): PalmhouseClient {
  const note =
    (ask: (document: never, ...given: never[]) => unknown) =>
    (document: never, ...given: never[]) => {
      asked.add(document);
      return ask(document, ...given);
    };
  return {
    ...whole,
    query: note(whole.query),
    mutate: note(whole.mutate),
    pages: note(whole.pages as never),
    subscribe: note(whole.subscribe as never),
  } as unknown as PalmhouseClient;
}
