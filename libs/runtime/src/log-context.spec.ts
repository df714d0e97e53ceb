import { describe, expect, it } from '@jest/globals';
import { setImmediate as soon } from 'node:timers/promises';
import { addToLogContext, inLogContext, logContext, outsideLogContext } from './log-context.js';

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

  it('takes what is known later, for the work at hand and not for the work around it', async () => {
    await inLogContext({ requestId: 'a' }, async () => {
      await inLogContext({}, async () => {
        addToLogContext({ operation: 'Sweeps' });
        await soon();
        expect(logContext()).toEqual({ requestId: 'a', operation: 'Sweeps' });
      });
      expect(logContext()).toEqual({ requestId: 'a' });
    });
    addToLogContext({ operation: 'Sweeps' });
    expect(logContext()).toEqual({});
  });

  it('is left behind by what only begins within', async () => {
    const later = inLogContext({ sweep: '12:00' }, () =>
      outsideLogContext(async () => {
        await soon();
        return logContext();
      }),
    );
    expect(await later).toEqual({});
  });
});
