import { quietHoursOf, type QuietHours } from '@palmhouse/domain';
import type pg from 'pg';
import { SELECT_BOTANISTS } from './people.sql.js';

export interface BotanistAddress {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly quiet: QuietHours | null;
}

export async function readBotanists(
  client: pg.ClientBase,
  ids: readonly number[],
): Promise<ReadonlyMap<number, BotanistAddress>> {
  if (ids.length === 0) return new Map();
  type Row = Omit<BotanistAddress, 'quiet'> & Record<'quietFrom' | 'quietUntil', string | null>;
  const { rows } = await client.query<Row>({ ...SELECT_BOTANISTS, values: [ids] });
  return new Map(
    rows.map(({ id, name, email, quietFrom, quietUntil }) => {
      return [id, { id, name, email, quiet: quietHoursOf(quietFrom, quietUntil) }];
    }),
  );
}
