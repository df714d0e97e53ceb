import { beforeEach, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/graphql/global-id.js';
import { openMuseum } from '../open-museum.js';
import { as, somebody } from './as-somebody.js';

const museum = openMuseum();
const ask = as(() => museum.api, somebody('vera', 'botanist'));
const PLANT = toGlobalId('Plant', 7);
const NO_PLANT = toGlobalId('Plant', 999);
const CARL = toGlobalId('Botanist', 2);
const ELODIE = toGlobalId('Botanist', 3);
const ERRORS = 'userErrors { field message code }';

beforeEach(async () => {
  await museum.database.pool.query(`UPDATE plant SET status = 'on_display', source_status = 'on_display',
    botanist_id = 2, source_botanist_id = 2, soil_moisture_low = NULL, soil_moisture_high = NULL, temperature_low = NULL,
    temperature_high = NULL WHERE id = 7`);
  await museum.database.pool.query(
    'TRUNCATE audit_entry, care_note; DELETE FROM plant_status_change WHERE plant_id = 7',
  );
});

const audits = async () =>
  (
    await museum.database.pool.query(
      'SELECT by_id, by_name, action, subject, input FROM audit_entry ORDER BY id',
    )
  ).rows;

const mutation = (name: string, type: string, select: string) => (input: object) =>
  ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${select} ${ERRORS} } }`, { input });

describe('setPlantRanges', () => {
  const set = mutation(
    'setPlantRanges',
    'SetPlantRangesInput',
    'plant { ranges { soilMoisture { low high isDefault } temperature { low high isDefault } } }',
  );
  const ranges = 'setPlantRanges.plant.ranges';

  it('sets a range, leaves the other, and goes back to the museum’s', async () => {
    const own = await set({ plantId: PLANT, soilMoisture: { low: 30, high: 80.5 } });
    expect(own.errors).toEqual([]);
    expect(own.at(ranges)).toEqual({
      soilMoisture: { low: 30, high: 80.5, isDefault: false },
      temperature: { low: 9, high: 30, isDefault: true },
    });
    const both = await set({ plantId: PLANT, temperature: { low: -15, high: 50 } });
    expect(both.at(ranges)).toMatchObject({
      soilMoisture: { low: 30, isDefault: false },
      temperature: { low: -15, high: 50, isDefault: false },
    });
    const back = await set({ plantId: PLANT, soilMoisture: null });
    expect(back.at(`${ranges}.soilMoisture`)).toEqual({ low: 20, high: 98, isDefault: true });
    expect(back.at(`${ranges}.temperature.isDefault`)).toBe(false);
  });

  it('is on record, with what was asked for', async () => {
    await set({ plantId: PLANT, soilMoisture: null });
    expect(await audits()).toEqual([
      {
        by_id: 'person:vera',
        by_name: 'Vera',
        action: 'setPlantRanges',
        subject: 'plant:7',
        input: { plantId: PLANT, soilMoisture: null },
      },
    ]);
  });

  it.each([
    [{ plantId: NO_PLANT, soilMoisture: null }, 'plantId', 'NOT_FOUND'],
    [{ plantId: CARL, soilMoisture: null }, 'plantId', 'INVALID'],
    [{ plantId: 'nonsense', soilMoisture: null }, 'plantId', 'INVALID'],
    [{ plantId: toGlobalId('Plant', 999_999_999_999), soilMoisture: null }, 'plantId', 'NOT_FOUND'],
    [{ plantId: PLANT }, 'soilMoisture', 'INVALID'],
    [{ plantId: PLANT, soilMoisture: { low: 50, high: 50 } }, 'soilMoisture', 'INVALID'],
    [{ plantId: PLANT, temperature: { low: -15.5, high: 50 } }, 'temperature', 'INVALID'],
    [{ plantId: PLANT, soilMoisture: null, idempotencyKey: 'short' }, 'idempotencyKey', 'INVALID'],
    [{ plantId: PLANT, soilMoisture: null, idempotencyKey: 'x'.repeat(129) }, 'idempotencyKey', 'INVALID'],
    [{ plantId: PLANT, soilMoisture: null, idempotencyKey: 'null\0null' }, 'idempotencyKey', 'INVALID'],
  ])('does nothing for %j', async (input, field, code) => {
    const answer = await set(input);
    expect(answer.errors).toEqual([]);
    expect(answer.at('setPlantRanges')).toMatchObject({
      plant: null,
      userErrors: [{ field: ['input', field], code }],
    });
    expect(await audits()).toEqual([]);
  });

  it('names both ranges where both are wrong', async () => {
    const answer = await set({
      plantId: PLANT,
      soilMoisture: { low: -1, high: 50 },
      temperature: { low: 30, high: 9 },
    });
    expect(answer.at('setPlantRanges.userErrors.*.field')).toEqual([
      ['input', 'soilMoisture'],
      ['input', 'temperature'],
    ]);
  });

  it('shows in a list of plants at no further statement, whoever writes it', async () => {
    await set({ plantId: PLANT, soilMoisture: { low: 30, high: 80.5 } });
    const query = `{ plants(first: 60) { nodes { number sourceStatus
      ranges { soilMoisture { low high isDefault } temperature { low high isDefault } } } } }`;
    museum.api.statements();
    const written = await museum.api.ask(query);
    expect(museum.api.statements()).toHaveLength(1);
    expect(written.at('plants.nodes.6.ranges.soilMoisture')).toEqual({
      low: 30,
      high: 80.5,
      isDefault: false,
    });
    expect(written.data).toEqual((await ask(query)).data);
  });
});

describe('assignBotanist', () => {
  const assign = mutation(
    'assignBotanist',
    'AssignBotanistInput',
    `plant { botanist { name } sourceBotanist { name }
       statusChanges { at statusFrom statusTo botanistFrom { name } botanistTo { name } cause by { id name } } }`,
  );

  it('names another, or nobody, or lets the source’s word stand; the history says who did', async () => {
    const given = await assign({ plantId: PLANT, botanistId: ELODIE, expectedBotanistId: CARL });
    expect(given.errors).toEqual([]);
    expect(given.at('assignBotanist.plant')).toMatchObject({
      botanist: { name: 'Élodie Brûlé' },
      sourceBotanist: { name: 'Carl Linnaeus' },
      statusChanges: [
        {
          statusFrom: 'ON_DISPLAY',
          statusTo: 'ON_DISPLAY',
          botanistFrom: { name: 'Carl Linnaeus' },
          botanistTo: { name: 'Élodie Brûlé' },
          cause: 'the staff named another botanist',
          by: { id: 'person:vera', name: 'Vera' },
        },
      ],
    });
    expect(
      (await assign({ plantId: PLANT, botanistId: null })).at('assignBotanist.plant.botanist'),
    ).toBeNull();
    const back = await assign({ plantId: PLANT, followSource: true });
    expect(back.at('assignBotanist.plant.botanist')).toEqual({ name: 'Carl Linnaeus' });
    // The clock stands still here: the history is in order all the same.
    const at = (back.at('assignBotanist.plant.statusChanges.*.at') as string[]).map((text) =>
      text.replace('Z', ''),
    );
    expect(at).toHaveLength(3);
    expect([...at].sort().reverse()).toEqual(at);
    expect((await audits()).map(({ action }) => action)).toEqual(Array(3).fill('assignBotanist'));
  });

  it.each([
    [{ plantId: NO_PLANT, botanistId: CARL }, 'plantId', 'NOT_FOUND'],
    [{ plantId: PLANT, botanistId: toGlobalId('Botanist', 99) }, 'botanistId', 'NOT_FOUND'],
    [{ plantId: PLANT, botanistId: PLANT }, 'botanistId', 'INVALID'],
    [{ plantId: PLANT }, 'botanistId', 'INVALID'],
    [{ plantId: PLANT, botanistId: CARL, followSource: true }, 'followSource', 'INVALID'],
    [{ plantId: PLANT, botanistId: CARL }, 'botanistId', 'CONFLICT'],
    [{ plantId: PLANT, followSource: true }, 'followSource', 'CONFLICT'],
    [{ plantId: PLANT, botanistId: null, expectedBotanistId: ELODIE }, 'expectedBotanistId', 'CONFLICT'],
    [{ plantId: PLANT, botanistId: ELODIE, expectedBotanistId: null }, 'expectedBotanistId', 'CONFLICT'],
    [{ plantId: PLANT, botanistId: ELODIE, expectedBotanistId: 'x' }, 'expectedBotanistId', 'INVALID'],
  ])('does nothing for %j', async (input, field, code) => {
    const answer = await assign(input);
    expect(answer.errors).toEqual([]);
    expect(answer.at('assignBotanist')).toMatchObject({
      plant: null,
      userErrors: [{ field: ['input', field], code }],
    });
    expect(await audits()).toEqual([]);
  });
});

describe('setPlantStatus', () => {
  const set = mutation(
    'setPlantStatus',
    'SetPlantStatusInput',
    'plant { status statusSince sourceStatus statusChanges { statusFrom statusTo cause note by { name } } }',
  );

  it('says where a plant is, with a note for the staff, and lets the source’s word stand again', async () => {
    const lent = await set({
      plantId: PLANT,
      status: 'ON_LOAN',
      note: ' lent to Kew ',
      expectedStatus: 'ON_DISPLAY',
    });
    expect(lent.errors).toEqual([]);
    expect(lent.at('setPlantStatus.plant')).toEqual({
      status: 'ON_LOAN',
      statusSince: '2026-11-20T12:00:00Z',
      sourceStatus: 'ON_DISPLAY',
      statusChanges: [
        {
          statusFrom: 'ON_DISPLAY',
          statusTo: 'ON_LOAN',
          cause: 'the staff said: on loan',
          note: 'lent to Kew',
          by: { name: 'Vera' },
        },
      ],
    });
    const back = await set({ plantId: PLANT, followSource: true });
    expect(back.at('setPlantStatus.plant')).toMatchObject({
      status: 'ON_DISPLAY',
      statusChanges: [{ cause: 'the staff let the source’s word on its place stand', note: null }, {}],
    });
  });

  it('keeps the note from visitors, and who wrote it', async () => {
    await set({ plantId: PLANT, status: 'MISSING', note: 'stolen' });
    const visitor = as(() => museum.api, somebody('otto', 'visitor'));
    const seen = await visitor('{ plant(number: 7) { statusChanges { cause note by { name } } } }');
    expect(seen.at('plant.statusChanges.0')).toEqual({
      cause: 'the staff said: missing',
      note: null,
      by: null,
    });
    expect(seen.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it.each([
    [{ plantId: NO_PLANT, status: 'ON_LOAN' }, 'plantId', 'NOT_FOUND'],
    [{ plantId: PLANT }, 'status', 'INVALID'],
    [{ plantId: PLANT, status: 'ON_LOAN', followSource: true }, 'followSource', 'INVALID'],
    [{ plantId: PLANT, status: 'ON_DISPLAY', note: 'still here' }, 'status', 'CONFLICT'],
    [{ plantId: PLANT, followSource: true }, 'followSource', 'CONFLICT'],
    [{ plantId: PLANT, status: 'ON_LOAN', expectedStatus: 'MISSING' }, 'expectedStatus', 'CONFLICT'],
    [{ plantId: PLANT, status: 'ON_LOAN', note: 'x'.repeat(1_001) }, 'note', 'INVALID'],
  ])('does nothing for %j', async (input, field, code) => {
    const answer = await set(input);
    expect(answer.errors).toEqual([]);
    expect(answer.at('setPlantStatus')).toMatchObject({
      plant: null,
      userErrors: [{ field: ['input', field], code }],
    });
    expect(await audits()).toEqual([]);
  });
});

describe('addCareNote', () => {
  const add = mutation(
    'addCareNote',
    'AddCareNoteInput',
    'careNote { __typename id text author { id name } writtenAt plant { number } }',
  );

  it('writes a note under the name of who signed in, to be found by its id and with the plant', async () => {
    const written = await add({ plantId: PLANT, text: '  Aphids on the east side.\nTreated. ' });
    expect(written.errors).toEqual([]);
    const note = written.at('addCareNote.careNote') as { id: string };
    expect(note).toMatchObject({
      __typename: 'CareNote',
      text: 'Aphids on the east side.\nTreated.',
      author: { id: 'person:vera', name: 'Vera' },
      writtenAt: '2026-11-20T12:00:00Z',
      plant: { number: 7 },
    });
    const found = await ask('query ($id: ID!) { node(id: $id) { ... on CareNote { text } } }', {
      id: note.id,
    });
    expect(found.at('node.text')).toContain('Aphids');
  });

  it('adds to a list that is newest first, and pages', async () => {
    for (const text of ['one', 'two', 'three']) await add({ plantId: PLANT, text });
    const query = `query ($after: String) { plants(first: 10) { nodes { number
      notes(first: 2, after: $after) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } } } }`;
    museum.api.statements();
    const first = await ask(query);
    expect(museum.api.statements()).toHaveLength(3); // the plants, their notes, their counts
    expect(first.at('plants.nodes.6.notes')).toMatchObject({
      totalCount: 3,
      nodes: [{ text: 'three' }, { text: 'two' }],
      pageInfo: { hasNextPage: true },
    });
    expect(first.at('plants.nodes.0.notes')).toMatchObject({ totalCount: 0, nodes: [] });
    const next = await ask(query, { after: first.at('plants.nodes.6.notes.pageInfo.endCursor') });
    expect(next.at('plants.nodes.6.notes.nodes')).toEqual([{ text: 'one' }]);
  });

  it('takes 4,000 characters, as people count them', async () => {
    const answer = await add({ plantId: PLANT, text: '🌵'.repeat(4_000) });
    expect(answer.at('addCareNote.userErrors')).toEqual([]);
  });

  it.each([
    [{ plantId: PLANT, text: ' \n ' }, 'text', 'INVALID'],
    [{ plantId: PLANT, text: 'x'.repeat(4_001) }, 'text', 'INVALID'],
    [{ plantId: PLANT, text: 'a\0b' }, 'text', 'INVALID'],
    [{ plantId: NO_PLANT, text: 'x' }, 'plantId', 'NOT_FOUND'],
  ])('writes nothing for %j', async (input, field, code) => {
    const answer = await add(input);
    expect(answer.at('addCareNote')).toMatchObject({
      careNote: null,
      userErrors: [{ field: ['input', field], code }],
    });
    const { rows } = await museum.database.pool.query('SELECT count(*)::int AS n FROM care_note');
    expect(rows).toEqual([{ n: 0 }]);
  });
});
