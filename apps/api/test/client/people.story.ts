import { expect, it } from '@jest/globals';
import {
  BotanistPageDocument,
  BotanistsListDocument,
  EndAbsenceDocument,
  SetAbsenceDocument,
  SetQuietHoursDocument,
} from '@palmhouse/client';
import { toGlobalId } from '../../src/graphql/global-id.js';
import type { Asking } from './asking.js';

const [GERTRUDE, CARL] = [1, 2].map((key) => toGlobalId('Botanist', key)) as [string, string];

/** Who looks after the plants. */
export function people(asking: Asking): void {
  it('all of them, with their addresses for the staff only', async () => {
    const staff = await asking.client.query(BotanistsListDocument, { staff: true });
    expect(staff.botanists).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(staff.botanists.nodes.find(({ id }) => id === CARL)).toMatchObject({
      name: 'Carl Linnaeus',
      email: 'carl@museum.example',
      absences: [],
      openAlerts: 0,
      plants: { totalCount: 19 },
    });
    const visitors = await asking.client.query(BotanistsListDocument, { first: 1, staff: false });
    expect(visitors.botanists.pageInfo.hasNextPage).toBe(true);
    expect(visitors.botanists.nodes[0]).not.toHaveProperty('email');
    expect(visitors.botanists.nodes[0]).not.toHaveProperty('absences');
  });

  it('one of them, when they are away and when they want no mail', async () => {
    const page = async (staff = true) =>
      (await asking.client.query(BotanistPageDocument, { id: CARL, staff })).botanist;
    const away = { from: '2026-11-21T00:00:00Z', until: '2026-11-25T00:00:00Z' };
    const input = { botanistId: CARL, coverId: GERTRUDE, ...away };
    const { setBotanistAbsence } = await asking.client.mutate(SetAbsenceDocument, { input });
    expect(setBotanistAbsence).toMatchObject({ absence: { cover: { id: GERTRUDE } }, userErrors: [] });
    const quietHours = { from: '19:00', until: '07:00' };
    const wishes = { botanistId: CARL, quietHours, wantsDigest: false };
    const { setQuietHours } = await asking.client.mutate(SetQuietHoursDocument, { input: wishes });
    expect(setQuietHours).toMatchObject({ botanist: { id: CARL, quietHours }, userErrors: [] });

    const whole = await page();
    expect(whole).toMatchObject({ absences: [away], quietHours, wantsDigest: false });
    expect(whole?.plants.nodes).toHaveLength(19);
    const open = await page(false);
    expect(open?.name).toBe('Carl Linnaeus');
    expect(open).not.toHaveProperty('quietHours');

    const absenceId = setBotanistAbsence.absence!.id;
    const ended = await asking.client.mutate(EndAbsenceDocument, { input: { absenceId } });
    expect(ended.endBotanistAbsence).toMatchObject({ botanist: { id: CARL }, userErrors: [] });
    expect((await page())?.absences).toEqual([]);
  });
}
