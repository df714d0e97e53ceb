import type { Client, Exchange, Operation } from 'urql';
import { pipe, tap } from 'wonka';
import type { AnyDocument } from '@palmhouse/client';

/** Asks again what a page shows just now. */
export class Renewal {
  private readonly shown = new Map<number, Operation>();

  readonly exchange: Exchange =
    ({ forward }) =>
    (operations) =>
      pipe(
        operations,
        tap((operation) => {
          if (operation.kind === 'query') this.shown.set(operation.key, operation);
          if (operation.kind === 'teardown') this.shown.delete(operation.key);
        }),
        forward,
      );

  /** @param names of the operations meant; all that are shown when left out. What is shown stays until the answer comes. */
  renew(client: Client, names?: readonly string[]): void {
    for (const operation of [...this.shown.values()]) {
      const { name } = operation.query as unknown as AnyDocument;
      if (names !== undefined && !names.includes(name)) continue;
      client.reexecuteOperation(
        client.createRequestOperation('query', operation, {
          ...operation.context,
          requestPolicy: 'network-only',
        }),
      );
    }
  }
}
