import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ArchiveDayPageDocument,
  createClient,
  FIRST_PARTY_DOCUMENTS,
  PalmhouseError,
  PlantDocument,
  PlantReadingsDocument,
  TodayDocument,
  type AnyDocument,
  type PalmhouseClient,
} from '@palmhouse/client';
import { WebSocket } from 'ws';
import { LIMITS } from '../src/limits/limits.js';
import { noting, type Asking } from './client/asking.js';
import { caredFor } from './client/cared-for.story.js';
import { compare } from './client/compare.story.js';
import { everyPage } from './client/every-page.story.js';
import { history } from './client/history.story.js';
import { inbox } from './client/inbox.story.js';
import { live } from './client/live.story.js';
import { people } from './client/people.story.js';
import { pipelines } from './client/pipelines.story.js';
import { places } from './client/places.story.js';
import { plant } from './client/plant.story.js';
import { quarantine } from './client/quarantine.story.js';
import { today } from './client/today.story.js';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();
const asked = new Set<AnyDocument>();
let client: PalmhouseClient;

beforeAll(() => {
  client = noting(createClient({ url: `${museum.api.url}/graphql`, webSocket: WebSocket }), asked);
});

afterAll(() => client.close());

describe('the dashboard’s pages', () => {
  const asking: Asking = {
    museum,
    get client() {
      return client;
    },
  };

  // Twice as much as they ask would still pass.
  beforeAll(() => {
    for (const limit of ['depth', 'nodes', 'values', 'statements', 'fields', 'tokens'] as const) {
      jest.replaceProperty(LIMITS as Record<string, number>, limit, LIMITS[limit] / 2);
    }
  });

  afterEach(() => {
    expect(museum.api.logged).toEqual([]);
  });

  // In this order: the later ones add to the museum.
  describe('each', () => everyPage(asking));
  describe('Today', () => today(asking));
  describe('Plant', () => plant(asking));
  describe('Compare', () => compare(asking));
  describe('Origins', () => places(asking));
  describe('History', () => history(asking));
  describe('Pipelines', () => pipelines(asking));
  describe('Quarantine', () => quarantine(asking));
  describe('Botanists', () => people(asking));
  describe('cared for', () => caredFor(asking));
  describe('Live', () => live(asking));
  describe('Inbox', () => inbox(asking));

  it('are every operation that the client has', () => {
    const names = (documents: Iterable<AnyDocument>) => [...documents].map(({ name }) => name).sort();
    expect(names(asked)).toEqual(names(FIRST_PARTY_DOCUMENTS));
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
    () => client.query(ArchiveDayPageDocument),
    // @ts-expect-error a single plant comes in no pages
    () => client.pages(PlantDocument, { number: 1 }, ({ plant }) => plant),
  ];

  it('refuse what the schema does not have', () => {
    expect(wrong).toHaveLength(5);
  });
});
