import type { Duplex } from 'node:stream';
import type pg from 'pg';
import { COPIED_COLUMNS } from '../sql/days.sql.js';
import { RowReader, type TakeBlock } from './row-reader.js';

// Messages of https://www.postgresql.org/docs/current/protocol-message-formats.html
const COPY_DATA = 'd'.charCodeAt(0);
/** May come between rows and say nothing of them: CopyOutResponse, ParameterStatus, Notice and Notification. */
const PASSED_OVER = new Set(['H', 'S', 'N', 'A'].map((letter) => letter.charCodeAt(0)));
/** A letter, and a length that counts itself. */
const HEAD_BYTES = 5;

/** What of pg's connection a query of one's own needs. */
interface Connection {
  readonly stream: Duplex;
  query(text: string): void;
}

type DataListener = (chunk: Buffer) => void;

/**
 * A COPY out that reads its rows straight from the connection's bytes: the general way, pg-copy-streams, takes half as much
 * processor time again (docs/decisions/0009). Like that package it stands in for pg's own reader until the last row, and
 * gives the connection back with whatever else comes. Rows are taken as they arrive, so that the network's own flow
 * control holds the server back.
 */
class CopyOut implements pg.Submittable {
  /** pg wraps it where a time limit is set, and takes its call for the query's end. */
  callback: (error: Error | null) => void = () => undefined;
  private connection!: Connection;
  private listener!: DataListener;
  private rest: Buffer | null = null;

  constructor(
    private readonly text: string,
    private readonly reader: RowReader,
    private readonly settle: (error: Error | null) => void,
  ) {}

  submit(connection: pg.Connection): void {
    this.connection = connection as unknown as Connection;
    const { stream } = this.connection;
    this.listener = stream.listeners('data')[0] as DataListener;
    stream.removeListener('data', this.listener);
    stream.on('data', this.read);
    this.connection.query(this.text);
  }

  handleError(error: Error): void {
    this.giveBack();
    this.finish(error);
  }

  handleReadyForQuery(): void {
    this.finish(null);
  }

  handleCommandComplete(): void {
    this.reader.end();
  }

  private readonly read = (chunk: Buffer): void => {
    const bytes = this.rest === null ? chunk : Buffer.concat([this.rest, chunk]);
    try {
      this.readMessages(bytes);
    } catch (error) {
      this.connection.stream.destroy(error as Error);
    }
  };

  private readMessages(bytes: Buffer): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (bytes.length - at >= HEAD_BYTES) {
      const kind = bytes[at]!;
      const end = at + 1 + view.getInt32(at + 1);
      if (kind !== COPY_DATA && !PASSED_OVER.has(kind)) {
        this.rest = null;
        this.giveBack();
        this.listener(bytes.subarray(at));
        return;
      }
      if (end > bytes.length) break;
      if (kind === COPY_DATA) this.reader.read(view, at + HEAD_BYTES);
      at = end;
    }
    this.rest = at === bytes.length ? null : bytes.subarray(at);
  }

  private giveBack(): void {
    const { stream } = this.connection;
    stream.removeListener('data', this.read);
    if (!stream.listeners('data').includes(this.listener)) stream.on('data', this.listener);
  }

  private finish(error: Error | null): void {
    this.callback(error);
    this.settle(error);
  }
}

/**
 * Copies readings out of PostgreSQL, block by block, in no particular order.
 * @param from a table or subquery with the columns of `reading`; never user input.
 */
export function copyReadingsOut(client: pg.ClientBase, from: string, take: TakeBlock): Promise<void> {
  return new Promise((resolve, reject) => {
    const text = `COPY (SELECT ${COPIED_COLUMNS} FROM ${from} AS r) TO STDOUT (FORMAT binary)`;
    const settle = (error: Error | null) => (error === null ? resolve() : reject(error));
    client.query(new CopyOut(text, new RowReader(take), settle));
  });
}
