import { createClient, ReadingAddedDocument } from '@palmhouse/client';
import { WebSocket } from 'ws';

/** A screen that follows all readings through every outage, by cursor: it must hear of each once. */
export class LiveWatcher {
  /** How often each reading came, by plant and instant. */
  readonly heard = new Map<string, number>();
  /** Where it had to begin anew because the line was away for longer than the client tries. */
  begunAnew = 0;
  private readonly ending = new AbortController();
  private after: string | undefined;

  constructor(private readonly url: string) {}

  async run(): Promise<void> {
    while (!this.ending.signal.aborted) {
      const client = createClient({ url: `${this.url}/graphql`, webSocket: WebSocket });
      try {
        const variables = this.after === undefined ? {} : { after: this.after };
        const events = client.subscribe(ReadingAddedDocument, variables, {
          signal: this.ending.signal,
          cursorOf: ({ readingAdded }) => readingAdded.cursor,
        });
        for await (const { readingAdded } of events) {
          this.after = readingAdded.cursor;
          const key = `${readingAdded.plant.number} ${readingAdded.reading.takenAt}`;
          this.heard.set(key, (this.heard.get(key) ?? 0) + 1);
        }
      } catch {
        if (!this.ending.signal.aborted) this.begunAnew += 1;
      } finally {
        await client.close();
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }

  stop(): void {
    this.ending.abort(new Error('the soak is over'));
  }
}
