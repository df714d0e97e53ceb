import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  AcknowledgeAlertDocument,
  AlertChangedDocument,
  AlertDocument,
  AlertsAgainDocument,
  AlertsDocument,
  ArchiveDayDocument,
  ArchiveDaysDocument,
  AssignAlertDocument,
  BugReportsDocument,
  createClient,
  FiltersDocument,
  FIRST_PARTY_DOCUMENTS,
  NeedSomeoneDocument,
  MuseumDocument,
  OpenAlertsDocument,
  OpenQueueBoardDocument,
  PalmhouseError,
  OverviewDocument,
  PlantDocument,
  PlantBaselinesDocument,
  PlantReadingsDocument,
  PlantSeriesDocument,
  PlantStateChangesDocument,
  PlantWateringsDocument,
  OpenAlertsOfDocument,
  PlantsInViewDocument,
  ReadingAddedDocument,
  RejectionCountsDocument,
  ReportBugDocument,
  RejectionDocument,
  RejectionsDocument,
  ReplayDocument,
  ReplayRejectionsDocument,
  ResolveAlertDocument,
  SnoozeAlertDocument,
  RoundsDocument,
  SparklinesDocument,
  SessionDocument,
  StorageDocument,
  SweepFinishedDocument,
  SweepsDocument,
  SweepStripDocument,
  TodayCursorsDocument,
  TodayDocument,
  ViewerDocument,
  type AnyDocument,
  type PalmhouseClient,
} from '@palmhouse/client';
import { eventually } from '@palmhouse/testing';
import { WebSocket } from 'ws';
import { JournalFollower } from '../src/live/journal.follower.js';
import { fillCare } from './care.builder.js';
import { LIMITS } from '../src/limits/limits.js';
import { fillAlerts } from './alerts.museum.js';
import { PICTURES } from './mutations/pictures.js';
import { Adding, micros, reading } from './live.museum.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();
const PLANNED_DAY = `INSERT INTO archive_day (day, state, run, version, planned_at)
  VALUES ('2026-11-18', 'planned', gen_random_uuid(), 1, '2026-11-20T00:10:00Z')`;

const ran = new Set<AnyDocument>();
let client: PalmhouseClient;

/** Notes each document that is asked, so that none is left out. */
function noting(whole: PalmhouseClient): PalmhouseClient {
  const note =
    (ask: (document: never, ...given: never[]) => unknown) =>
    (document: never, ...given: never[]) => {
      ran.add(document);
      return ask(document, ...given);
    };
  return {
    ...whole,
    query: note(whole.query),
    mutate: note(whole.mutate),
    pages: note(whole.pages as never),
    subscribe: note(whole.subscribe as never),
  } as unknown as PalmhouseClient;
}

beforeAll(() => {
  client = noting(createClient({ url: `${museum.api.url}/graphql`, webSocket: WebSocket }));
});

afterAll(() => client.close());

describe('the dashboard’s pages', () => {
  // Twice as much as they ask would still pass.
  beforeAll(() => {
    for (const limit of ['depth', 'nodes', 'values', 'statements', 'fields', 'tokens'] as const) {
      jest.replaceProperty(LIMITS as Record<string, number>, limit, LIMITS[limit] / 2);
    }
  });

  afterEach(() => {
    expect(museum.api.logged).toEqual([]);
  });

  it('Today: the collection, and what it can be filtered by', async () => {
    const { plants } = await client.query(TodayDocument);
    expect(plants.totalCount).toBe(60);
    expect(plants.nodes[0]).toMatchObject({
      __typename: 'Plant',
      name: 'Epipremnum',
      botanist: { name: 'Carl Linnaeus' },
      origin: { town: 'Abidjan', countryCode: 'CI' },
      latestReading: { takenAt: '2026-11-20T11:50:00.000003Z', soilMoisture: 21, source: 'LIVE' },
    });
    const { botanists, origins } = await client.query(FiltersDocument);
    const botanistId = botanists.nodes[0]?.id;
    expect(origins.nodes.map(({ town }) => town)).toEqual(['Resplendor', 'Abidjan', 'Nowhere']);
    const some = await client.query(TodayDocument, {
      filter: { botanistId, status: ['ON_DISPLAY'] },
      orderBy: { field: 'NAME', direction: 'DESC' },
    });
    expect(some.plants.totalCount).toBeLessThan(30);
  });

  it('Every page: who is signed in', async () => {
    const { viewer } = await client.query(ViewerDocument);
    expect(viewer).toMatchObject({ kind: 'OPEN', openMode: true, botanist: null, email: null });
    const { museum: here } = await client.query(MuseumDocument);
    expect(here).toMatchObject({ timeZone: 'Europe/London', signIn: { mode: 'OPEN', clientId: null } });
    expect(await client.query(SessionDocument)).toEqual({ viewer, museum: here });
    expect(await client.query(OpenAlertsDocument)).toMatchObject({ overview: { openAlerts: 0 } });
  });

  it('Today: page after page', async () => {
    const numbers: number[] = [];
    for await (const { nodes } of client.pages(TodayDocument, { first: 25 }, ({ plants }) => plants)) {
      numbers.push(...nodes.map(({ number }) => number));
    }
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('Today: a page far down the list, from its end and past pages that nobody reads', async () => {
    const backwards = { first: null, last: 10, counted: false };
    const end = await client.query(TodayDocument, backwards);
    expect(end.plants.nodes.map(({ number }) => number)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
    expect(end.plants.totalCount).toBeUndefined();
    const { plants } = await client.query(TodayCursorsDocument, {
      last: 20,
      before: end.plants.pageInfo.startCursor,
    });
    const before = { ...backwards, before: plants.pageInfo.startCursor };
    const far = await client.query(TodayDocument, before);
    expect(far.plants.nodes[0]?.number).toBe(21);
  });

  it('Today: the plants in view, how they fare and their last hours', async () => {
    const { plants } = await client.query(TodayDocument, { first: 2 });
    const ids = plants.nodes.map(({ id }) => id);
    const { nodes } = await client.query(PlantsInViewDocument, { ids });
    expect(nodes).toMatchObject(plants.nodes.map(({ id, latestReading }) => ({ id, latestReading })));
    const { compare } = await client.query(SparklinesDocument, {
      plantIds: ids,
      range: { from: '2026-11-20T10:00:00Z', to: '2026-11-20T12:00:00Z' },
      every: 'PT5M',
    });
    expect(compare.map(({ plant }) => plant.id)).toEqual(ids);
    for (const { series } of compare) expect(series.soilMoisture.mean).toHaveLength(series.at.length);
  });

  it('Plant: its head, and its readings with where they came from', async () => {
    const { plant } = await client.query(PlantDocument, { number: 40 });
    expect(plant?.statusChanges.map(({ statusTo }) => statusTo)).toEqual(['MISSING', 'ON_DISPLAY']);
    const range = { number: 3, from: '2026-11-18T00:00:00Z', first: 100 };
    const takenAt: string[] = [];
    const pages = client.pages(PlantReadingsDocument, range, (data) => data.plant?.readings);
    for await (const { nodes, complete, coverage } of pages) {
      expect(complete).toBe(true);
      expect(coverage.map(({ source }) => source)).toContain('LIVE');
      takenAt.push(...nodes.map((reading) => reading.takenAt));
    }
    expect(takenAt).toHaveLength(288);
    expect(new Set(takenAt).size).toBe(288);
  });

  it('Sweeps: the strip of minutes', async () => {
    const { sweeps } = await client.query(SweepsDocument, { range: { from: '2026-11-20T11:30:00Z' } });
    expect(sweeps.nodes).toHaveLength(30);
    expect(sweeps.nodes[0]).toMatchObject({ minute: '2026-11-20T11:59:00Z', asked: 60, stored: 56, away: 4 });
  });

  it('SweepStrip: many minutes to a mark', async () => {
    const range = { from: '2026-11-20T11:00:00Z', to: '2026-11-20T12:00:00Z' };
    const { sweepStrip } = await client.query(SweepStripDocument, { range, every: 'PT30M' });
    expect(sweepStrip).toMatchObject({ ...range, gaps: [] });
    expect(sweepStrip.bins.map(({ sweeps, asked }) => [sweeps, asked])).toEqual([
      [30, 1_800],
      [30, 1_800],
    ]);
  });

  it('RejectionCounts: how many of each rule', async () => {
    const { rejectionCounts } = await client.query(RejectionCountsDocument);
    const { rejections } = await client.query(RejectionsDocument);
    const told = rejectionCounts.reduce((sum, { open, resolved }) => sum + open + resolved, 0);
    expect(told).toBe(rejections.totalCount);
  });

  it('ReplayRejections, Replay: first what would happen, then how far it is', async () => {
    const { replayRejections } = await client.query(ReplayRejectionsDocument, {
      input: { filter: { plantNumber: 7 }, dryRun: true },
    });
    expect(replayRejections.userErrors).toEqual([]);
    expect(replayRejections.dryRun?.looked).toBe(12);
    const { replay } = await client.query(ReplayDocument, {
      id: Buffer.from('Replay:1').toString('base64url'),
    });
    expect(replay).toBeNull();
  });

  it('Rejections: the list, and one with what came', async () => {
    const { rejections } = await client.query(RejectionsDocument, { filter: { plantNumber: 7 } });
    expect(rejections.totalCount).toBe(12);
    const { node } = await client.query(RejectionDocument, { id: rejections.nodes[0]!.id });
    if (node?.__typename !== 'Rejection') throw new Error('a rejection expected');
    expect([node.payload, node.payloadEncoding]).toEqual([{ temperature: 104.5 }, 'UTF8']);
  });

  it('Pipelines: the way to the queues', async () => {
    const { openQueueBoard } = await client.mutate(OpenQueueBoardDocument, {});
    expect(openQueueBoard).toMatchObject({
      url: expect.stringMatching(/^\/queues\/enter\?ticket=[\w-]{43}$/),
      expiresAt: '2026-11-20T12:01:00.000Z',
      userErrors: [],
    });
  });

  it('Archive: the calendar, and one day', async () => {
    await museum.database.pool.query(PLANNED_DAY);
    const { archiveDays } = await client.query(ArchiveDaysDocument);
    expect(archiveDays.nodes.map(({ label, state }) => [label, state])).toEqual([
      ['Wed 18 Nov 2026', 'PLANNED'],
    ]);
    const { archiveDay } = await client.query(ArchiveDayDocument, { day: '2026-11-18' });
    expect(archiveDay?.files).toEqual([]);
  });

  it('Storage: how full it is', async () => {
    const { storage } = await client.query(StorageDocument);
    expect(storage.databaseBytes).toBeGreaterThan(0);
  });

  it('Today: the museum at a glance', async () => {
    const { overview } = await client.query(OverviewDocument);
    expect(overview.plants).toMatchObject({ total: 60, onDisplay: 56 });
    expect(overview.extremes.hottest).toMatchObject({ value: 19, plant: { number: 9 } });
  });

  it('Plant: its charts, and when it was watered', async () => {
    const range = { from: '2026-11-20T00:00:00Z' };
    const { plant } = await client.query(PlantSeriesDocument, { number: 3, range, every: 'PT1H' });
    expect(plant?.series).toMatchObject({ every: 'PT1H', complete: true });
    expect(plant?.series.temperature.max).toEqual(Array(12).fill(13));
    const watered = await client.query(PlantWateringsDocument, { number: 3 });
    expect(watered.plant).toMatchObject({ lastWateredAt: null, waterings: { nodes: [] } });
  });

  it('Today: who needs someone, worst first', async () => {
    await fillCare(museum.database.pool);
    const { overview } = await client.query(OverviewDocument);
    expect(overview).toMatchObject({ states: { attention: 2, sensorFault: 1, away: 1 }, careNotice: null });
    const { plants } = await client.query(TodayDocument, {
      filter: { states: ['ATTENTION', 'SENSOR_FAULT'] },
      orderBy: { field: 'NEED' },
    });
    expect(plants.nodes.map(({ number, state }) => [number, state.overall, state.soilMoisture.kind])).toEqual(
      [
        [5, 'ATTENTION', 'DRY'],
        [1, 'ATTENTION', 'DRY'],
        [2, 'SENSOR_FAULT', 'STUCK'],
      ],
    );
    const need = await client.query(NeedSomeoneDocument, { first: 3, staff: true });
    expect(need.plants.nodes.map(({ number, alerts }) => [number, alerts?.nodes])).toEqual([
      [5, []],
      [1, []],
      [2, []],
    ]);
    const visitors = await client.query(NeedSomeoneDocument, { staff: false });
    expect(visitors.plants.nodes[0]?.alerts).toBeUndefined();
  });

  it('Plant: how it fares, how it usually is, how it went, and when it will need water', async () => {
    const { plant } = await client.query(PlantDocument, { number: 1 });
    expect(plant).toMatchObject({
      state: { overall: 'ATTENTION', soilMoisture: { kind: 'DRY', usual: { median: 51, hour: 11 } } },
      forecast: { needsWaterAt: '2026-11-20T10:30:00Z', errorMinutes: 40 },
      watering: { level: 'IN_TIME' },
      ranges: { temperature: { low: 9, isDefault: true } },
    });
    const usual = await client.query(PlantBaselinesDocument, { number: 1 });
    expect(usual.plant?.temperature).toHaveLength(23);
    const range = { from: '2026-11-20T00:00:00Z' };
    const changes = await client.query(PlantStateChangesDocument, { number: 1, range });
    expect(changes.plant?.stateChanges.nodes[0]).toMatchObject({ kind: 'DRY', until: null });
    const { plant: watered } = await client.query(PlantWateringsDocument, { number: 1 });
    expect(watered?.waterings.nodes[0]).toMatchObject({ verdict: 'CONFIRMED', moistureBefore: 18.5 });
  });

  it('Rounds: the sheet', async () => {
    const { botanists } = await client.query(FiltersDocument);
    const botanist = botanists.nodes.find(({ name }) => name === 'Carl Linnaeus')!.id;
    const sheet = await client.query(RoundsDocument, { botanist });
    expect(sheet.botanist?.rounds[0]).toMatchObject({ position: 1, need: 'ATTENTION', plant: { number: 1 } });
  });

  it('Every page: a problem, and for engineers what was reported', async () => {
    const picture = { base64: PICTURES['image/webp'] };
    const input = { text: 'The chart is empty.', page: '/plants/3', version: '0.6.0', picture };
    const { reportBug } = await client.mutate(ReportBugDocument, { input });
    expect(reportBug.userErrors).toEqual([]);
    const { bugReports } = await client.query(BugReportsDocument);
    expect(bugReports.nodes).toMatchObject([
      { title: 'The chart is empty.', version: '0.6.0', picture: { mediaType: 'image/webp', width: 3 } },
    ]);
  });

  it('Live: readings and sweeps as they come, and on from a cursor', async () => {
    const adding = new Adding(museum.database, museum.database.url);
    const at = micros('2026-11-20T11:58:00Z');
    const after = async (subscribed: AsyncGenerator<unknown>, add: () => Promise<unknown>) => {
      const first = subscribed.next();
      await eventually('a follower', () => museum.api.app.get(JournalFollower).count === 1);
      await add();
      const { value } = await first;
      await subscribed.return(undefined);
      await eventually('nobody', () => museum.api.app.get(JournalFollower).count === 0);
      return value;
    };
    const seen = (await after(client.subscribe(ReadingAddedDocument, {}), () =>
      adding.readings([reading(1, at)], '2026-11-20T11:58:00Z'),
    )) as { readingAdded: { cursor: string; plant: { number: number } } };
    expect(seen.readingAdded.plant.number).toBe(1);
    await adding.readings([reading(2, at)], '2026-11-20T11:58:00Z');
    const missed = client.subscribe(ReadingAddedDocument, { after: seen.readingAdded.cursor });
    expect((await missed.next()).value).toMatchObject({ readingAdded: { plant: { number: 2 } } });
    await missed.return(undefined);
    await eventually('nobody', () => museum.api.app.get(JournalFollower).count === 0);
    const swept = await after(client.subscribe(SweepFinishedDocument), () =>
      adding.sweep('2026-11-20T11:58:00Z'),
    );
    expect(swept).toMatchObject({ sweepFinished: { sweep: { minute: '2026-11-20T11:58:00Z' } } });
    await adding.bell.close();
  });

  it('Inbox: alerts, one with its history, and what people do about them', async () => {
    await fillAlerts(museum.database.pool);
    const { alerts } = await client.query(AlertsDocument, { filter: { open: true, severities: ['URGENT'] } });
    expect(alerts.nodes.map(({ kind, plant }) => [kind, plant?.number])).toEqual([
      ['SOURCE_ILL', undefined],
      ['DRY', 1],
    ]);
    const alertId = alerts.nodes[1]!.id;
    const { nodes } = await client.query(AlertsAgainDocument, { ids: [alertId] });
    expect(nodes).toMatchObject([{ id: alertId, kind: 'DRY', plant: { number: 1 } }]);
    const botanistId = alerts.nodes[1]!.assignee!.id;
    const { botanist } = await client.query(OpenAlertsOfDocument, { botanistId });
    expect(botanist?.openAlerts).toBeGreaterThan(0);
    const changes = client.subscribe(AlertChangedDocument, { kinds: ['DRY'] });
    const seen = changes.next();
    await eventually('a follower', () => museum.api.app.get(JournalFollower).count === 1);
    const { acknowledgeAlert } = await client.mutate(AcknowledgeAlertDocument, { input: { alertId } });
    expect(acknowledgeAlert).toMatchObject({ alert: { state: 'ACKNOWLEDGED' }, userErrors: [] });
    expect((await seen).value).toMatchObject({
      alertChanged: { alert: { id: alertId, state: 'ACKNOWLEDGED' }, event: { action: 'ACKNOWLEDGED' } },
    });
    await changes.return(undefined);
    await eventually('nobody', () => museum.api.app.get(JournalFollower).count === 0);
    const assigned = await client.mutate(AssignAlertDocument, { input: { alertId, assigneeId: null } });
    expect(assigned.assignAlert.alert?.assignee).toBeNull();
    const until = '2026-11-20T18:00:00Z';
    const snoozed = await client.mutate(SnoozeAlertDocument, { input: { alertId, until } });
    expect(snoozed.snoozeAlert.alert?.snoozedUntil).toBe(until);
    await client.mutate(ResolveAlertDocument, { input: { alertId, reason: 'Watered.' } });
    const again = await client.mutate(ResolveAlertDocument, { input: { alertId, reason: 'Watered.' } });
    expect(again.resolveAlert).toMatchObject({ alert: null, userErrors: [{ code: 'CONFLICT' }] });
    const { alert } = await client.query(AlertDocument, { id: alertId });
    expect(alert?.events.map(({ action }) => action)).toEqual([
      'OPENED',
      'ACKNOWLEDGED',
      'ASSIGNED',
      'SNOOZED',
      'RESOLVED',
    ]);
    expect(alert?.facts.value).toBe(14.2);
  });

  it('are every operation that the client has', () => {
    const names = (documents: Iterable<AnyDocument>) => [...documents].map(({ name }) => name).sort();
    expect(names(ran)).toEqual(names(FIRST_PARTY_DOCUMENTS));
  });
});

describe('an error', () => {
  it('comes with its code and its place', async () => {
    const asked = client.query(PlantReadingsDocument, { number: 3, after: 'nonsense' });
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PalmhouseError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', path: ['plant', 'readings'], status: 200 });
  });
});

describe('types', () => {
  // Never run: tsc is what checks these.
  const wrong = [
    // @ts-expect-error the schema has no such field
    async () => (await client.query(TodayDocument)).plants.nodes[0]?.colour,
    // @ts-expect-error there is no such place for a plant
    () => client.query(TodayDocument, { filter: { status: ['LOST'] } }),
    // @ts-expect-error a plant may be without botanist
    async () => (await client.query(TodayDocument)).plants.nodes[0]!.botanist.name,
    // @ts-expect-error the day is required
    () => client.query(ArchiveDayDocument),
    // @ts-expect-error a single plant comes in no pages
    () => client.pages(PlantDocument, { number: 1 }, ({ plant }) => plant),
  ];

  it('refuse what the schema does not have', () => {
    expect(wrong).toHaveLength(5);
  });
});
