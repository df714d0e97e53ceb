import { DEFAULT_CARE_POLICY } from '@palmhouse/domain';
import { connectionConfig } from '@palmhouse/persistence';
import { openLog } from '@palmhouse/runtime';
import type { MuseumOptionsInput } from '@palmhouse/sandbox';
import pg from 'pg';
import { AlertDesk } from '../src/alerts/alert.desk.js';
import { Assessment } from '../src/assess/assessment.js';
import type { CareSettings } from '../src/care.settings.js';
import { Postman } from '../src/mail/postman.js';
import { MINUTE_MS, SweptMuseum } from './swept-museum.js';

export const ENGINEERS = 'engineers@museum.example';
export const TECHNICIANS = 'technicians@museum.example';

const JUDGED_MS = 15_000;

const settingsFor = (databaseUrl: string, smtpUrl: string): CareSettings => ({
  databaseUrl,
  queueUrl: databaseUrl,
  host: '127.0.0.1',
  port: 0,
  metricsPort: null,
  shutdownGraceSeconds: 8,
  logLevel: 'info',
  databasePoolSize: 3,
  policy: DEFAULT_CARE_POLICY,
  retention: { states: 90, alerts: 365, digests: 90 },
  people: { engineers: [ENGINEERS], technicians: [TECHNICIANS], escalation: [ENGINEERS] },
  mail: {
    smtpUrl,
    from: 'Palmhouse <palmhouse@museum.example>',
    publicUrl: 'http://palmhouse.example',
    dashboardUrl: null,
    linkSecret: 'the museum’s secret for links, 32 characters',
    timeZone: 'Europe/London',
    digestAt: '07:30',
  },
});

/** A pretend museum and all that watches it, from the question to the mail, minute by minute of a clock of its own. */
export class WatchedMuseum {
  private constructor(
    readonly swept: SweptMuseum,
    private readonly pool: pg.Pool,
    private readonly assessment: Assessment,
    private readonly postman: Postman,
  ) {}

  /** Opens it at an instant, milliseconds since 1970. */
  static async open(openedMs: number, options: MuseumOptionsInput = {}): Promise<WatchedMuseum> {
    const swept = await SweptMuseum.open(openedMs, options);
    const settings = settingsFor(swept.database.url, swept.smtpUrl);
    const log = openLog('care', process.env.TEST_LOG_LEVEL === 'info' ? 'info' : 'silent');
    const pool = new pg.Pool(
      connectionConfig({ url: settings.databaseUrl, applicationName: 'test-care', poolSize: 3 }),
    );
    const postman = new Postman(pool, settings, () => swept.clock.nowMs, log);
    const desk = new AlertDesk(settings);
    const assessment = new Assessment(pool, settings, { ring: () => undefined }, log, desk, postman);
    return new WatchedMuseum(swept, pool, assessment, postman);
  }

  /** Minutes pass: each is swept, where anybody sweeps, and judged, and what is due is mailed. */
  async live(minutes: number, { swept = true } = {}): Promise<void> {
    const { clock } = this.swept;
    for (let minute = 0; minute < minutes; minute += 1) {
      const begun = clock.nowMs;
      if (swept) await this.swept.sweep(begun);
      clock.nowMs = begun + JUDGED_MS;
      await this.assessment.run(clock.nowMs);
      this.postman.wake();
      await this.postman.idle();
      clock.nowMs = begun + MINUTE_MS;
    }
  }

  async close(): Promise<void> {
    await this.postman.stop();
    await this.pool.end();
    await this.swept.close();
  }
}
