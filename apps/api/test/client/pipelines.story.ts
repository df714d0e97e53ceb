import { expect, it } from '@jest/globals';
import {
  OpenQueueBoardDocument,
  StorageDocument,
  SweepStripDocument,
  SweepsDocument,
} from '@palmhouse/client';
import type { Asking } from './asking.js';

/** What runs behind the pages. */
export function pipelines(asking: Asking): void {
  it('the strip of minutes', async () => {
    const { sweeps } = await asking.client.query(SweepsDocument, { range: { from: '2026-11-20T11:30:00Z' } });
    expect(sweeps.nodes).toHaveLength(30);
    expect(sweeps.nodes[0]).toMatchObject({ minute: '2026-11-20T11:59:00Z', asked: 60, stored: 56, away: 4 });
  });

  it('many minutes to a mark', async () => {
    const range = { from: '2026-11-20T11:00:00Z', to: '2026-11-20T12:00:00Z' };
    const { sweepStrip } = await asking.client.query(SweepStripDocument, { range, every: 'PT30M' });
    expect(sweepStrip).toMatchObject({ ...range, gaps: [] });
    expect(sweepStrip.bins.map(({ sweeps, asked }) => [sweeps, asked])).toEqual([
      [30, 1_800],
      [30, 1_800],
    ]);
  });

  it('how full it is', async () => {
    const { storage } = await asking.client.query(StorageDocument);
    expect(storage.databaseBytes).toBeGreaterThan(0);
  });

  it('the way to the queues', async () => {
    const { openQueueBoard } = await asking.client.mutate(OpenQueueBoardDocument, {});
    expect(openQueueBoard).toMatchObject({
      url: expect.stringMatching(/^\/queues\/enter\?ticket=[\w-]{43}$/),
      expiresAt: '2026-11-20T12:01:00.000Z',
      userErrors: [],
    });
  });
}
