import { describe, expect, it } from '@jest/globals';
import { setImmediate as soon } from 'node:timers/promises';
import { inLogContext, logContext } from './log-context.js';

describe('the context of a log', () => {
  it('reaches whatever is done within, later too, and nothing beside it', async () => {
    const seen: unknown[] = [];
    const work = (sweep: string) =>
      inLogContext({ sweep }, async () => {
        await soon();
        seen.push(logContext());
        await inLogContext({ job: 'poll-plants' }, async () => {
          await soon();
          seen.push(logContext());
        });
      });
    await Promise.all([work('12:00'), work('12:01')]);
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(
      expect.arrayContaining([
        { sweep: '12:00' },
        { sweep: '12:01' },
        { sweep: '12:00', job: 'poll-plants' },
        { sweep: '12:01', job: 'poll-plants' },
      ]),
    );
    expect(logContext()).toEqual({});
  });
});
