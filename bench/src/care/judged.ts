import type { CareChannel, State } from '@palmhouse/domain';
import type pg from 'pg';
import { minuteAt } from './calendar.js';

export type JudgedState = State | 'none';

interface StateRow {
  readonly plant: number;
  readonly channel: 'soil_moisture' | 'temperature';
  readonly state: State;
}

export const CHANNEL_OF = { soil_moisture: 'soilMoisture', temperature: 'temperature' } as const;

/** What care said of every channel in every minute. */
export class Judged {
  private readonly states = new Map<string, JudgedState[]>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly minutes: number,
  ) {}

  /** Notes what stands now as what is said in this minute. */
  async note(minute: number): Promise<void> {
    const { rows } = await this.pool.query<StateRow>({
      name: 'judged',
      text: 'SELECT plant_id AS plant, channel, state FROM plant_state',
    });
    for (const { plant, channel, state } of rows) this.of(plant, CHANNEL_OF[channel])[minute] = state;
  }

  at(plant: number, channel: CareChannel, minute: number): JudgedState {
    return this.of(plant, channel)[minute]!;
  }

  /** The first minute of these in which the state is said; null where there is none. */
  first(plant: number, channel: CareChannel, state: State, from: number, until: number): number | null {
    const found = this.of(plant, channel).slice(from, until).indexOf(state);
    return found === -1 ? null : from + found;
  }

  private of(plant: number, channel: CareChannel): JudgedState[] {
    const key = `${plant} ${channel}`;
    let states = this.states.get(key);
    if (states === undefined) {
      states = Array.from({ length: this.minutes }, () => 'none' as const);
      this.states.set(key, states);
    }
    return states;
  }
}

/** An alert from an opening (or reopening) to its end. */
export interface AlertSpan {
  readonly alert: number;
  readonly kind: string;
  readonly plant: number | null;
  readonly channel: CareChannel | null;
  readonly summary: string;
  /** Minutes of the labelled days: when the trouble itself began, when it was opened, when resolved (null: not). */
  readonly since: number;
  readonly opened: number;
  readonly resolved: number | null;
}

interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly plant: number | null;
  readonly channel: 'soil_moisture' | 'temperature' | null;
  readonly summary: string;
  readonly since: string;
  readonly events: readonly { readonly action: string; readonly at: string }[];
}

const SELECT_ALERTS = `SELECT alert.id, kind, plant_id AS plant, channel, summary, since::text,
  json_agg(json_build_object('action', event.action, 'at', event.at) ORDER BY event.id) AS events
FROM alert JOIN alert_event event ON event.alert_id = alert.id
WHERE event.action IN ('opened', 'reopened', 'resolved') GROUP BY alert.id ORDER BY alert.id`;

export async function alertSpans(pool: pg.Pool): Promise<AlertSpan[]> {
  const { rows } = await pool.query<EventRow>(SELECT_ALERTS);
  return rows.flatMap(({ id, kind, plant, channel, summary, since, events }) => {
    const spans: AlertSpan[] = [];
    for (const { action, at } of events) {
      const minute = minuteAt(Date.parse(at));
      const last = spans.at(-1);
      if (action === 'resolved') {
        if (last !== undefined) spans[spans.length - 1] = { ...last, resolved: minute };
        continue;
      }
      spans.push({
        alert: Number(id),
        kind,
        plant,
        channel: channel === null ? null : CHANNEL_OF[channel],
        summary,
        // of a reopened one the first beginning is kept: what it was opened for anew began shortly before
        since: action === 'opened' ? Math.min(minute, minuteAt(Date.parse(since))) : minute - 5,
        opened: minute,
        resolved: null,
      });
    }
    return spans;
  });
}
