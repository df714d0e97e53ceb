import { quietUntil, type CarePolicy } from '@palmhouse/domain';
import type { NewNotification } from '@palmhouse/persistence';
import type { CareSettings } from '../care.settings.js';
import type { Tidings } from './changed-alert.js';
import type { BotanistAddress } from './people.store.js';

const MINUTE_MS = 60_000;

/** Who is told, and from when on. */
export interface Addressee {
  readonly botanistId: number | null;
  readonly address: string;
  readonly name: string;
  readonly notBeforeMs: number;
}

export interface Post {
  readonly people: CareSettings['people'];
  readonly botanists: ReadonlyMap<number, BotanistAddress>;
  readonly policy: CarePolicy;
  readonly timeZone: string;
  readonly nowMs: number;
}

interface Reached {
  readonly botanist: BotanistAddress | null;
  readonly address: string;
  readonly name: string;
}

const all = (addresses: readonly string[], name: string): Reached[] =>
  addresses.map((address) => ({ botanist: null, address, name }));

function reached({ mail, audience, assigneeId, told }: Tidings, { people, botanists }: Post): Reached[] {
  if (mail === 'escalation')
    return all(
      people.escalation.filter((address) => !told.includes(address)),
      'Colleagues',
    );
  const botanist = assigneeId === null ? undefined : botanists.get(assigneeId);
  if (botanist !== undefined) return [{ botanist, address: botanist.email, name: botanist.name }];
  if (audience === 'technician') return all(people.technicians, 'Technicians');
  if (audience === 'engineer') return all(people.engineers, 'Engineers');
  // A plant that nobody looks after is a matter for those who hear when nobody does.
  return all(people.escalation, 'Colleagues');
}

function notBefore(
  { mail, isUrgent, mailedMs }: Tidings,
  botanist: BotanistAddress | null,
  post: Post,
): number {
  const { nowMs, policy, timeZone } = post;
  const isRepeat = mailedMs !== null && mail !== 'escalation' && mail !== 'assignment';
  // A clock that went back makes the last mail one of the future.
  const fromMs = isRepeat
    ? Math.max(nowMs, Math.min(mailedMs, nowMs) + policy.mailRepeatMinutes * MINUTE_MS)
    : nowMs;
  return isUrgent || botanist === null ? fromMs : quietUntil(botanist.quiet, timeZone, fromMs);
}

/** Who hears of it; nobody is named twice. */
export function addressees(tidings: Tidings, post: Post): Addressee[] {
  return reached(tidings, post).map(({ botanist, address, name }) => ({
    botanistId: botanist?.id ?? null,
    address,
    name,
    notBeforeMs: notBefore(tidings, botanist, post),
  }));
}

export function toNotifications(
  alertId: number,
  { mail, isUrgent, key }: Tidings,
  to: readonly Addressee[],
  nowMs: number,
): NewNotification[] {
  return to.map(({ botanistId, address, name, notBeforeMs }) => ({
    kind: mail,
    key: `alert:${alertId}:${key}:${address}`,
    alertId,
    botanistId,
    recipient: address,
    recipientName: name,
    urgent: isUrgent,
    createdMs: nowMs,
    notBeforeMs,
  }));
}
