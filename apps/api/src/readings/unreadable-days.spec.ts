import { describe, expect, it } from '@jest/globals';
import { LakeError } from '@palmhouse/lake';
import type { Log } from '@palmhouse/runtime';
import { UnreadableDays } from './unreadable-days.js';

describe('archived days that cannot be read', () => {
  it('are each warned of once a minute', () => {
    const warned: unknown[] = [];
    const log = { warn: ({ day }: { day: string }) => warned.push(day) } as unknown as Pick<Log, 'warn'>;
    let now = '2026-11-20T12:00:00.000Z';
    const days = new UnreadableDays(log, () => new Date(now));
    const error = new LakeError('LAKE.UNAVAILABLE', 'away');
    const request = () => ['2026-11-18', '2026-11-19'].forEach((day) => days.tell(day, error));
    request();
    now = '2026-11-20T12:00:59.999Z';
    request();
    expect(warned).toEqual(['2026-11-18', '2026-11-19']);
    now = '2026-11-20T12:01:00.000Z';
    request();
    expect(warned).toHaveLength(4);
  });
});
