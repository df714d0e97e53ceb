import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { createMailCatcher, type CaughtMail, type MailCatcher } from '@palmhouse/sandbox';
import { DEFAULT_CARE_POLICY } from '@palmhouse/domain';
import { logContext } from '@palmhouse/runtime';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type { CareSettings } from '../../src/care.settings.js';
import { Postman } from '../../src/mail/postman.js';
import { fillMailMuseum, NOW } from './mail.museum.js';

export const SECRET = 'the museum’s secret for links, 32 characters';
export const ENGINEERS = ['ops@museum.example', 'night@museum.example'];
export const PUBLIC_URL = 'https://palmhouse.example/museum';

export interface Logged {
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

export interface PostOffice {
  readonly database: TestDatabase;
  readonly catcher: MailCatcher;
  readonly logged: Logged[];
  /** Milliseconds since 1970: what the postmen's clocks read. */
  now: number;
  /** Of the museum’s dashboard; it has none unless a test says so before its first postman. */
  dashboardUrl: string | null;
  settings(): CareSettings['mail'];
  /** Another postman over the same outbox; stopped behind the test. */
  postman(): Postman;
  /** Lets a postman work until nothing more is due. */
  deliver(): Promise<readonly CaughtMail[]>;
  /** Each notification by id: `state`, and `failure` where there is one. */
  states(): Promise<(string | null)[][]>;
}

/** A filled database of the test file's own, a mail server, and postmen with a clock that is set by hand. */
export function openPostOffice(): PostOffice {
  let database: TestDatabase;
  let catcher: MailCatcher;
  let postmen: Postman[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    await fillMailMuseum(database.pool);
    catcher = await createMailCatcher();
  });

  beforeEach(async () => {
    await database.pool.query('DELETE FROM alert');
    await database.pool.query('DELETE FROM notification');
    await database.pool.query('DELETE FROM bug_report');
    catcher.clear();
    catcher.clearFaults();
    office.logged.length = 0;
    office.now = NOW;
    office.dashboardUrl = null;
  });

  afterEach(async () => {
    await Promise.all(postmen.map((postman) => postman.stop()));
    postmen = [];
  });

  afterAll(async () => {
    await catcher?.close();
    await database?.drop();
  });

  const office: PostOffice = {
    get database() {
      return database;
    },
    get catcher() {
      return catcher;
    },
    logged: [],
    now: NOW,
    dashboardUrl: null,
    settings: () => ({
      smtpUrl: catcher.url,
      from: 'Palmhouse <palmhouse@museum.example>',
      publicUrl: PUBLIC_URL,
      dashboardUrl: office.dashboardUrl,
      linkSecret: SECRET,
      timeZone: 'Europe/London',
      digestAt: '07:30',
    }),
    postman: () => {
      const line = (fields: unknown, message: unknown) =>
        void office.logged.push({
          fields: { ...logContext(), ...(fields as object) },
          message: String(message),
        });
      const log = { info: line, warn: line, error: line } as never;
      const people = { engineers: [...ENGINEERS], technicians: [], escalation: [] };
      const settings = { mail: office.settings(), policy: DEFAULT_CARE_POLICY, people };
      const postman = new Postman(database.pool, settings, () => office.now, log);
      postmen.push(postman);
      return postman;
    },
    deliver: async () => {
      const postman = postmen[0] ?? office.postman();
      postman.wake();
      await postman.idle();
      return catcher.mails();
    },
    states: async () => {
      const { rows } = await database.pool.query<{ state: string; failure: string | null }>(
        'SELECT state, failure FROM notification ORDER BY id',
      );
      return rows.map(({ state, failure }) => (failure === null ? [state] : [state, failure]));
    },
  };
  return office;
}
