import { microsOf, minuteOf, type Answer } from '@palmhouse/domain';
import { createMuseum, type CaughtMail, type Museum, type MuseumOptionsInput } from '@palmhouse/sandbox';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { openBuiltIngestion, type BuiltIngestion } from './built-ingestion.js';

export const MINUTE_MS = 60_000;
const ASKED_MS = 5_000;
const CLOSED_MS = 12_000;

/** The time of day of a museum and of all that watches it: it stands where the test sets it, until it is let run. */
export class MuseumClock {
  private running: number | null = null;

  constructor(private atMs: number) {}

  get nowMs(): number {
    return this.running === null ? this.atMs : Math.floor(this.atMs + performance.now() - this.running);
  }

  set nowMs(nowMs: number) {
    this.atMs = nowMs;
    this.running = null;
  }

  runFrom(nowMs: number): void {
    this.atMs = nowMs;
    this.running = performance.now();
  }
}

async function answerAt(museum: Museum, plantId: number, atMs: number): Promise<Answer> {
  const at = new Date(atMs).toISOString();
  const response = await fetch(`${museum.url}/api/plants/${plantId}?at=${at}`);
  const body = Buffer.from(await response.arrayBuffer());
  return { kind: 'answered', plantId, receivedAt: microsOf(atMs), status: response.status, body };
}

/** A pretend museum with its mail server, and a database of the test's own into which its plants' reports are loaded. */
export class SweptMuseum {
  private constructor(
    readonly clock: MuseumClock,
    readonly museum: Museum,
    readonly database: TestDatabase,
    private readonly ingestion: BuiltIngestion,
    private readonly plants: number,
  ) {}

  /** Opens it at an instant, milliseconds since 1970. */
  static async open(openedMs: number, options: MuseumOptionsInput = {}): Promise<SweptMuseum> {
    const clock = new MuseumClock(openedMs);
    const museum = await createMuseum({ smtpPort: 0, ...options, now: () => clock.nowMs });
    const database = await createTestDatabase();
    const ingestion = await openBuiltIngestion(database.url);
    return new SweptMuseum(clock, museum, database, ingestion, options.plants ?? 50);
  }

  get smtpUrl(): string {
    return this.museum.mail!.url;
  }

  get mails(): readonly CaughtMail[] {
    return this.museum.mail!.mails();
  }

  /** The minute's sweep, all of it: every plant asked over HTTP, its answer cleaned and loaded, the ledger closed. */
  async sweep(minuteMs: number): Promise<void> {
    const ids = Array.from({ length: this.plants }, (_, index) => index + 1);
    const answers = await Promise.all(ids.map((id) => answerAt(this.museum, id, minuteMs + ASKED_MS)));
    await this.ingestion.sweep(answers, minuteMs, minuteMs + CLOSED_MS);
  }

  /** The sweeps of the minutes before this one, which nobody judged. */
  async sweptBefore(minutes: number): Promise<void> {
    const minute = minuteOf(this.clock.nowMs);
    for (let ago = minutes; ago > 0; ago -= 1) await this.sweep(minute - ago * MINUTE_MS);
  }

  /** `plant:11 dry open`, in the order of their opening. */
  async alerts(): Promise<string[]> {
    const { rows } = await this.database.pool.query<{ told: string }>(
      `SELECT concat_ws(' ', subject, kind, state, resolution) AS told FROM alert ORDER BY id`,
    );
    return rows.map(({ told }) => told);
  }

  async close(): Promise<void> {
    await this.ingestion.close();
    await this.museum.close();
    await this.database.drop();
  }
}
