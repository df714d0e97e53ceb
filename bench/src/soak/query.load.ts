import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AddCareNoteDocument,
  AlertsDocument,
  createClient,
  OverviewDocument,
  PlantSeriesDocument,
  SweepsDocument,
  TodayDocument,
  type PalmhouseClient,
} from '@palmhouse/client';
import { Draw } from './draw.js';

/** People at the dashboard: each asks, reads a while, asks again. */
const PEOPLE = 12;
const READS_MS = 400;

export interface LostQuestion {
  readonly atMs: number;
  readonly why: string;
}

/** Asks what the dashboard asks, and now and then writes a note, for as long as the soak lasts. */
export class QueryLoad {
  answered = 0;
  readonly lost: LostQuestion[] = [];
  /** Texts of the notes that were said to be kept: each must be there once. */
  readonly notes = new Set<string>();
  private readonly client: PalmhouseClient;
  private stopped = false;

  constructor(
    url: string,
    private readonly plants: number,
    private readonly seed: number,
  ) {
    this.client = createClient({ url: `${url}/graphql` });
  }

  async run(): Promise<void> {
    await Promise.all(
      Array.from({ length: PEOPLE }, (_, person) => this.person(new Draw(this.seed + person))),
    );
  }

  stop(): void {
    this.stopped = true;
  }

  private async person(draw: Draw): Promise<void> {
    while (!this.stopped) {
      const atMs = Date.now();
      try {
        await this.ask(draw);
        this.answered += 1;
      } catch (error) {
        this.lost.push({ atMs, why: error instanceof Error ? error.message : String(error) });
      }
      await pause(READS_MS * draw.between(0.5, 1.5));
    }
  }

  private ask(draw: Draw): Promise<unknown> {
    const number = 1 + Math.floor(draw.next() * this.plants);
    const now = Date.now();
    const range = (days: number) => ({
      from: new Date(now - days * 86_400_000).toISOString(),
      to: new Date(now).toISOString(),
    });
    const chance = draw.next();
    if (chance < 0.3) return this.client.query(OverviewDocument);
    if (chance < 0.5)
      return this.client.query(PlantSeriesDocument, { number, range: range(1), maxPoints: 500 });
    if (chance < 0.6)
      return this.client.query(PlantSeriesDocument, { number, range: range(3), maxPoints: 500 });
    if (chance < 0.8) return this.client.query(TodayDocument);
    if (chance < 0.88) return this.client.query(SweepsDocument, { first: 20 });
    if (chance < 0.95) return this.client.query(AlertsDocument, { first: 20 });
    return this.note(number);
  }

  private async note(number: number): Promise<void> {
    const text = `soak ${randomUUID()}`;
    const plantId = Buffer.from(`Plant:${number}`).toString('base64url');
    const input = { plantId, text, idempotencyKey: text };
    const { addCareNote } = await this.client.mutate(AddCareNoteDocument, { input });
    if (addCareNote.careNote !== null && addCareNote.careNote !== undefined) this.notes.add(text);
    else if (addCareNote.userErrors[0]?.code !== 'NOT_FOUND') throw new Error(JSON.stringify(addCareNote));
  }
}
