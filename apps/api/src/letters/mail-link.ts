import type { CarePolicy } from '@palmhouse/domain';
import { LinkError, SignedLinks, type LinkProblem, type LinkPurpose } from '@palmhouse/links';
import { toldAlerts, toldPlants, type ToldAlert, type ToldPlant } from '@palmhouse/letters';
import type pg from 'pg';
import { LINKED_NOTIFICATION } from './letters.sql.js';

/** What a link in a mail leads to. */
export interface Led {
  /** Null where the link is to a plant itself. */
  readonly notification: {
    readonly id: number;
    readonly recipient: string;
    readonly recipientName: string;
    /** When its link acknowledged; null: it has not, and may. */
    readonly usedMs: number | null;
  } | null;
  readonly alert: ToldAlert | null;
  readonly plant: ToldPlant | null;
}

/** not_there: what it led to is no longer kept. */
export type Dead = LinkProblem | 'missing' | 'not_set_up' | 'not_there';

/** Why a link leads nowhere. */
export class DeadLink extends Error {
  constructor(readonly why: Dead) {
    super(`a link from a mail: ${why}`);
  }
}

interface NotificationRow {
  readonly id: number;
  readonly alertId: number | null;
  readonly recipient: string;
  readonly recipientName: string;
  readonly usedMs: number | null;
}

const SUBJECT = /^(notification|plant):(\d{1,15})$/;

function subjectOf(links: SignedLinks | null, token: unknown, purpose: LinkPurpose, nowMs: number) {
  if (links === null) throw new DeadLink('not_set_up');
  if (typeof token !== 'string' || token === '') throw new DeadLink('missing');
  try {
    const { subject, who } = links.read(token, purpose, nowMs);
    const [, kind, number] = SUBJECT.exec(subject) ?? [];
    return { kind, id: Number(number), who };
  } catch (error) {
    if (error instanceof LinkError) throw new DeadLink(error.problem);
    throw error;
  }
}

/**
 * Follows a link: the token alone says who may, so that nobody signs in.
 * @throws DeadLink where it leads nowhere.
 */
export async function follow(
  pool: pg.Pool,
  links: SignedLinks | null,
  token: unknown,
  purpose: LinkPurpose,
  nowMs: number,
  policy: CarePolicy,
): Promise<Led> {
  const { kind, id, who } = subjectOf(links, token, purpose, nowMs);
  if (kind === 'plant') {
    const plant = (await toldPlants(pool, [id], nowMs, policy)).get(id);
    if (plant === undefined) throw new DeadLink('not_there');
    return { notification: null, alert: null, plant };
  }
  const { rows } = await pool.query<NotificationRow>({ ...LINKED_NOTIFICATION, values: [id] });
  const [row] = rows;
  if (row === undefined || row.recipient !== who || row.alertId === null) throw new DeadLink('not_there');
  const alert = (await toldAlerts(pool, [row.alertId], nowMs, policy)).get(row.alertId);
  if (alert === undefined) throw new DeadLink('not_there');
  return { notification: row, alert, plant: alert.plant };
}
