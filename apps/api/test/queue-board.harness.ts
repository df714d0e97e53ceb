import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { RunningApi } from './api.harness.js';

export const OPEN_BOARD = 'mutation { openQueueBoard { url expiresAt userErrors { code } } }';

/** What a page of the API's own would say of where it is from. */
export const OUR_PAGE = { 'sec-fetch-site': 'same-origin' };

export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser with at most one cookie, that follows no redirect by itself. */
export class Visitor {
  cookie: string | null = null;

  constructor(private readonly api: Pick<RunningApi, 'url'>) {}

  async go(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Visit> {
    const cookie: Record<string, string> = this.cookie === null ? {} : { cookie: this.cookie };
    const response = await fetch(this.api.url + path, {
      method,
      redirect: 'manual',
      headers: { ...cookie, ...headers },
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0] ?? null;
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** What the board's page asks for. */
  async question(path: string): Promise<Record<string, unknown>> {
    const { status, text } = await this.go(`/queues/api${path}`);
    expect(status).toBe(200);
    return JSON.parse(text) as Record<string, unknown>;
  }

  change(path: string, headers: Readonly<Record<string, string>> = OUR_PAGE): Promise<Visit> {
    return this.go(`/queues/api${path}`, 'PUT', headers);
  }
}

/** An address that opens the board, for whoever has signed in so. */
export async function wayFor(api: RunningApi, headers?: Readonly<Record<string, string>>): Promise<string> {
  const answer = await api.ask(OPEN_BOARD, {}, headers);
  expect(answer.errors).toEqual([]);
  return answer.at('openQueueBoard.url') as string;
}

export async function enter(api: RunningApi, headers?: Readonly<Record<string, string>>): Promise<Visitor> {
  const visitor = new Visitor(api);
  expect((await visitor.go(await wayFor(api, headers))).status).toBe(303);
  return visitor;
}

/** An id of a job that no other test has. */
export const newJobId = (): string => `test-${randomUUID()}`;
