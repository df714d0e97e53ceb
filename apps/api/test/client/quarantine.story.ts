import { expect, it } from '@jest/globals';
import {
  RejectionCountsDocument,
  RejectionDocument,
  RejectionsDocument,
  ReplayDocument,
  ReplayRejectionsDocument,
} from '@palmhouse/client';
import type { Asking } from './asking.js';

// Refused by a rule that was narrower then.
const BELIEVED_BY_NOW = `INSERT INTO rejection (source, plant_id, rule, reason, payload, payload_encoding, received_at, identity)
  VALUES ('plants', 10, 'temperature-range', 'Too hot.', '{"plant_id": 10, "recording_taken": "2026-11-20T11:40:00Z",
    "soil_moisture": 27, "temperature": 28}', 'utf8', '2026-11-20T11:40:01Z', 'c')`;

/** What was refused, and what is done about it. */
export function quarantine(asking: Asking): void {
  it('the list, and one with what came', async () => {
    const { rejections } = await asking.client.query(RejectionsDocument, { filter: { plantNumber: 7 } });
    expect(rejections.totalCount).toBe(12);
    const { node } = await asking.client.query(RejectionDocument, { id: rejections.nodes[0]!.id });
    if (node?.__typename !== 'Rejection') throw new Error('a rejection expected');
    expect([node.payload, node.payloadEncoding]).toEqual([{ temperature: 104.5 }, 'UTF8']);
  });

  it('how many of each rule', async () => {
    const { rejectionCounts } = await asking.client.query(RejectionCountsDocument);
    const { rejections } = await asking.client.query(RejectionsDocument);
    const told = rejectionCounts.reduce((sum, { open, resolved }) => sum + open + resolved, 0);
    expect(told).toBe(rejections.totalCount);
  });

  it('first what would happen, then how far it is', async () => {
    await asking.museum.database.pool.query(BELIEVED_BY_NOW);
    const filter = { plantNumber: 10 };
    const dry = await asking.client.mutate(ReplayRejectionsDocument, { input: { filter, dryRun: true } });
    expect(dry.replayRejections).toMatchObject({ replay: null, userErrors: [] });
    const { looked, entries, plan } = dry.replayRejections.dryRun!;
    expect([looked, entries[0]?.accepted, entries[0]?.verdict]).toEqual([1, true, 'STORE']);
    const input = { dryRun: false, plan };
    const { replayRejections } = await asking.client.mutate(ReplayRejectionsDocument, { input });
    expect(replayRejections).toMatchObject({
      replay: { state: 'WAITING', finishedAt: null },
      userErrors: [],
    });
    const { replay } = await asking.client.query(ReplayDocument, { id: replayRejections.replay!.id });
    expect(replay).toEqual(replayRejections.replay);
  });
}
