import {
  DEFAULT_CARE_POLICY,
  type CarePolicy,
  type ChannelJudgement,
  type PlantJudgement,
} from '@palmhouse/domain';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import type pg from 'pg';
import { AlertDesk, type Attended } from '../src/alerts/alert.desk.js';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const START = Date.parse('2026-11-20T10:00:00Z');

export const ENGINEER = 'engineer@museum.example';
export const TECHNICIAN = 'technician@museum.example';
export const HEAD = 'head@museum.example';

type Channels = PlantJudgement['channels'];

function channel(nowMs: number, told: Partial<ChannelJudgement> = {}): ChannelJudgement {
  const since = (nowMs - 3 * MINUTE) * 1_000;
  const judged = {
    state: 'ok',
    kind: null,
    since,
    reason: 'As it should be.',
    value: 50,
    unusual: false,
  } as const;
  return { ...judged, range: { low: 20, high: 98 }, usual: null, ...told };
}

export const dry = (sinceMs: number, told: Partial<ChannelJudgement> = {}): Partial<Channels> => ({
  soilMoisture: channel(sinceMs, {
    state: 'attention',
    kind: 'dry',
    value: 14.5,
    reason: 'Dry: 14.5 %, below 20 %.',
    ...told,
  }),
});

export const cold = (sinceMs: number, value: number): Partial<Channels> => ({
  temperature: channel(sinceMs, {
    state: 'attention',
    kind: 'cold',
    value,
    reason: 'Cold: below 9 °C.',
    range: { low: 9, high: 30 },
  }),
});

export const stuck = (sinceMs: number): Partial<Channels> => ({
  temperature: channel(sinceMs, { state: 'sensor_fault', kind: 'stuck', reason: 'It does not move.' }),
});

export function silent(sinceMs: number): Partial<Channels> {
  const told = channel(sinceMs, {
    state: 'silent',
    since: sinceMs * 1_000,
    value: null,
    reason: 'No reading.',
  });
  return { soilMoisture: told, temperature: told };
}

export function plant(
  nowMs: number,
  plantId: number,
  channels: Partial<Channels> = {},
  told: Partial<PlantJudgement> = {},
): PlantJudgement {
  const all = { soilMoisture: channel(nowMs), temperature: channel(nowMs, { value: 15 }), ...channels };
  const states = [all.soilMoisture.state, all.temperature.state];
  const order = ['away', 'attention', 'sensor_fault', 'silent'] as const;
  return {
    plantId,
    name: `Fern ${plantId}`,
    status: 'on_display',
    botanistId: 1,
    overall: order.find((state) => states.includes(state)) ?? 'ok',
    channels: all,
    heardAt: states.every((state) => state === 'silent') ? all.soilMoisture.since : (nowMs - MINUTE) * 1_000,
    lastWateredAt: (nowMs - 2 * HOUR) * 1_000,
    needsWaterAt: null,
    watering: 'in_time',
    ...told,
  };
}

const INSERT_SWEEP = `INSERT INTO sweep (minute, first_plant_id, last_plant_id, shard_size, started_at, finished_at, asked, stored, failed)
VALUES (to_timestamp($1::float8 / 1000), 1, 48, 500, to_timestamp($1::float8 / 1000), to_timestamp($2::float8 / 1000), 48, 48 - $3::int, $3::int)
ON CONFLICT DO NOTHING`;

/** A museum of 48 plants and three botanists, of which only the alert desk is at work. */
export class AlertMuseum {
  nowMs = START;

  private constructor(
    readonly database: TestDatabase,
    readonly desk: AlertDesk,
  ) {}

  static async open(
    policy: Partial<CarePolicy> = {},
    escalation: readonly string[] = [HEAD],
  ): Promise<AlertMuseum> {
    const database = await createTestDatabase();
    await database.pool.query(`INSERT INTO botanist (name, email, reported_at) VALUES
      ('Gertrude', 'gertrude@museum.example', now()), ('Carl', 'carl@museum.example', now()),
      ('Élodie', 'elodie@museum.example', now());
      INSERT INTO plant (id, name, status, status_since, botanist_id)
      SELECT id, 'Fern ' || id, 'on_display', now(), 1 FROM generate_series(1, 48) AS id`);
    const desk = new AlertDesk({
      policy: { ...DEFAULT_CARE_POLICY, ...policy },
      people: { engineers: [ENGINEER], technicians: [TECHNICIAN], escalation },
      mail: {
        smtpUrl: '',
        from: '',
        publicUrl: '',
        dashboardUrl: null,
        linkSecret: '',
        timeZone: 'Europe/London',
        digestAt: '',
      },
    });
    return new AlertMuseum(database, desk);
  }

  get pool(): pg.Pool {
    return this.database.pool;
  }

  /** All is well, and care has looked for an hour. */
  async begin(): Promise<void> {
    await this.pool.query(
      `TRUNCATE alert, sweep, care_step, archive_day, storage_sample, botanist_absence, botanist_preference, journal RESTART IDENTITY CASCADE`,
    );
    this.nowMs = START;
    await this.watched(START - HOUR);
  }

  /** Care looked just now, and since then without a gap; so did the sweeps. */
  async watched(sinceMs: number): Promise<void> {
    await this.sweep();
    await this.pool.query('TRUNCATE care_step');
    await this.pool.query(
      `INSERT INTO care_step (step, at, details) VALUES ('attend', to_timestamp($1::float8 / 1000), json_build_object('sinceMs', $2::float8))`,
      [this.nowMs, sinceMs],
    );
  }

  /** The minute's sweep, which ended five seconds ago. */
  async sweep(failed = 0): Promise<void> {
    await this.pool.query(INSERT_SWEEP, [this.nowMs - MINUTE, this.nowMs - 5_000, failed]);
  }

  async attend(judgements: readonly PlantJudgement[], nowMs = this.nowMs): Promise<Attended> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const attended = await this.desk.attend(client, judgements, nowMs);
      await client.query('COMMIT');
      return attended;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  /** Minutes pass, each with a sweep (null: none) and a look. */
  async minutes(
    count: number,
    judge: (nowMs: number) => readonly PlantJudgement[],
    failed: number | null = 0,
  ): Promise<void> {
    for (let minute = 0; minute < count; minute++) {
      if (failed !== null) await this.sweep(failed);
      await this.attend(judge(this.nowMs));
      this.nowMs += MINUTE;
    }
  }

  async rows<T = Record<string, unknown>>(text: string): Promise<T[]> {
    return (await this.pool.query(text)).rows as T[];
  }

  /** `plant:1 dry open`, in the order of their opening. */
  async alerts(): Promise<string[]> {
    const rows = await this.rows<{ told: string }>(
      `SELECT concat_ws(' ', subject, kind, state, resolution) AS told FROM alert ORDER BY id`,
    );
    return rows.map(({ told }) => told);
  }

  /** `opened dry`, in order. */
  async events(): Promise<string[]> {
    const rows = await this.rows<{ told: string }>(
      `SELECT concat_ws(' ', action, kind) AS told FROM alert_event JOIN alert ON alert.id = alert_id ORDER BY alert_event.id`,
    );
    return rows.map(({ told }) => told);
  }

  /** `alert gertrude@museum.example`, in order. */
  async mails(): Promise<string[]> {
    const rows = await this.rows<{ told: string }>(
      `SELECT concat_ws(' ', kind, recipient) AS told FROM notification ORDER BY id`,
    );
    return rows.map(({ told }) => told);
  }
}
