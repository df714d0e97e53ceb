import { PalmhouseError } from './palmhouse-error.js';

/** What a list that comes in pages says of itself. */
export interface Connection {
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * Page after page of a list, each asked for when it is wanted.
 * @param ask for the page behind a cursor; null where the list is not there.
 */
export async function* pagesOf<Page extends Connection>(
  ask: (after: string | null | undefined) => Promise<Page | null | undefined>,
  after: string | null | undefined,
): AsyncGenerator<Page, void, undefined> {
  for (let cursor = after; ;) {
    const page = await ask(cursor);
    if (page === null || page === undefined) return;
    yield page;
    const { endCursor, hasNextPage } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === cursor) {
      const message = 'The list says that there is more behind this page, but not where. Please report this.';
      throw new PalmhouseError(message, { code: 'UNREADABLE_ANSWER' });
    }
    cursor = endCursor;
  }
}
