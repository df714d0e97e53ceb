import { setTimeout as pause } from 'node:timers/promises';
import type { S3FaultKind } from '@palmhouse/testing';
import { Draw } from './draw.js';
import type { ServiceKeeper } from './service.keeper.js';
import type { Stack } from './stack.js';

/** Something that was done to the stack, and how long it took until every service was ready again. */
export interface Blow {
  readonly atMs: number;
  readonly what: string;
  readonly untilMs: number;
  /** Seconds from the blow's end to all ready; null: not within two minutes. */
  readonly recoveredAfter: number | null;
  /** Whether it takes away what the API cannot answer without: only then may questions be lost. */
  readonly costsQuestions: boolean;
}

const RECOVERY_MS = 120_000;
const S3_KINDS: readonly S3FaultKind[] = [
  'internal-error',
  'slow-down',
  'conflict',
  'cut-request',
  'cut-instead-of-answer',
  'flip-bit',
  'cut-answer',
];
const METHOD = { 'flip-bit': 'GET', 'cut-answer': 'GET' } as const;

type Act = { readonly what: string; readonly strike: () => Promise<void> };

const COSTS_QUESTIONS = /^(PostgreSQL|Redis)|(kill -9|SIGTERM) api$/;

/** Blows drawn by lot, one after the other, each waited for until all is well again. */
export class Chaos {
  readonly blows: Blow[] = [];
  private readonly draw: Draw;

  constructor(
    private readonly stack: Stack,
    seed: number,
  ) {
    this.draw = new Draw(seed);
  }

  /** @param gentle services are left alone, so that what they take of memory can be followed. */
  async strikeUntil(endMs: number, gentle: boolean): Promise<void> {
    while (Date.now() < endMs) {
      await pause(this.draw.between(10_000, 25_000));
      if (Date.now() >= endMs) return;
      const { what, strike } = this.next(gentle);
      const atMs = Date.now();
      await strike();
      const untilMs = Date.now();
      const recovered = await this.recovery();
      const after = recovered === null ? null : (recovered - untilMs) / 1_000;
      this.blows.push({
        atMs,
        what,
        untilMs,
        recoveredAfter: after,
        costsQuestions: COSTS_QUESTIONS.test(what),
      });
      process.stdout.write(
        `  ${new Date(atMs).toISOString().slice(11, 19)}  ${what}: all ready again ${after === null ? 'NOT within two minutes' : `after ${after.toFixed(1)} s`}\n`,
      );
    }
  }

  private next(gentle: boolean): Act {
    const acts = gentle ? this.onStores() : [...this.onServices(), ...this.onStores()];
    return this.draw.one(acts);
  }

  private onServices(): Act[] {
    const { services, api } = this.stack;
    const any = this.draw.one(services);
    const worker = this.draw.one(services.filter((service) => service !== api));
    return [
      { what: `kill -9 ${worker.name}`, strike: async () => worker.kill9() },
      { what: `kill -9 ${any.name}`, strike: async () => any.kill9() },
      { what: `SIGTERM ${any.name}`, strike: () => replaced(any) },
      { what: `SIGTERM ${worker.name}`, strike: () => replaced(worker) },
    ];
  }

  private onStores(): Act[] {
    const { postgres, redis, s3, museum } = this.stack;
    const seconds = this.draw.between(1, 12);
    const kind = this.draw.one(S3_KINDS);
    const times = Math.ceil(this.draw.between(1, 6));
    const method = METHOD[kind as keyof typeof METHOD] ?? 'PUT';
    return [
      {
        what: `PostgreSQL down for ${seconds.toFixed(0)} s`,
        strike: async () => {
          await postgres.stop();
          await pause(seconds * 1_000);
          await postgres.start();
        },
      },
      {
        what: `Redis killed, down for ${seconds.toFixed(0)} s`,
        strike: async () => {
          await redis.stop('SIGKILL');
          await pause(seconds * 1_000);
          await redis.start();
        },
      },
      {
        what: `the store: ${kind} × ${times} at ${method}`,
        strike: async () => s3.door.fail({ kind, method, key: 'lake/', times }),
      },
      {
        what: `the source answers 500 for ${seconds.toFixed(0)} s`,
        strike: async () => {
          museum.setFaults({ all: { http500: { rate: 1 } } });
          await pause(seconds * 1_000);
          museum.clearFaults();
        },
      },
      {
        what: `the mail server cuts lines for ${seconds.toFixed(0)} s`,
        strike: async () => {
          museum.mail!.setFaults({ refuse: 'cut' });
          await pause(seconds * 1_000);
          museum.mail!.clearFaults();
        },
      },
    ];
  }

  private async recovery(): Promise<number | null> {
    const deadline = Date.now() + RECOVERY_MS;
    while (Date.now() < deadline) {
      const ready = await Promise.all(this.stack.services.map((service) => service.isReady()));
      if (ready.every(Boolean)) return Date.now();
      await pause(250);
    }
    return null;
  }
}

async function replaced(service: ServiceKeeper): Promise<void> {
  const before = service.exits.length;
  service.askToEnd();
  for (let waited = 0; service.exits.length === before && waited < 300; waited += 1) await pause(100);
}
