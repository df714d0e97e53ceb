import { expect, it } from '@jest/globals';
import {
  BugReportsDocument,
  MuseumDocument,
  OpenAlertsDocument,
  ReportBugDocument,
  SessionDocument,
  ViewerDocument,
} from '@palmhouse/client';
import { PICTURES } from '../mutations/pictures.js';
import type { Asking } from './asking.js';

/** What each page asks, whichever it is. */
export function everyPage(asking: Asking): void {
  it('who is signed in', async () => {
    const { viewer } = await asking.client.query(ViewerDocument);
    expect(viewer).toMatchObject({ kind: 'OPEN', openMode: true, botanist: null, email: null });
    const { museum: here } = await asking.client.query(MuseumDocument);
    expect(here).toMatchObject({ timeZone: 'Europe/London', signIn: { mode: 'OPEN', clientId: null } });
    expect(await asking.client.query(SessionDocument)).toEqual({ viewer, museum: here });
    expect(await asking.client.query(OpenAlertsDocument)).toMatchObject({ overview: { openAlerts: 0 } });
  });

  it('a problem, and for engineers what was reported', async () => {
    const picture = { base64: PICTURES['image/webp'] };
    const input = { text: 'The chart is empty.', page: '/plants/3', version: '0.6.0', picture };
    const { reportBug } = await asking.client.mutate(ReportBugDocument, { input });
    expect(reportBug.userErrors).toEqual([]);
    const { bugReports } = await asking.client.query(BugReportsDocument);
    expect(bugReports.nodes).toMatchObject([
      { title: 'The chart is empty.', version: '0.6.0', picture: { mediaType: 'image/webp', width: 3 } },
    ]);
  });
}
