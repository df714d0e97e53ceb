import { beforeEach, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../src/graphql/global-id.js';
import { openMuseum } from '../open-museum.js';
import { as, somebody } from './as-somebody.js';

const museum = openMuseum();
const vera = as(() => museum.api, somebody('vera', 'botanist'));
const adam = as(() => museum.api, somebody('adam', 'admin'));
const carlHimself = as(() => museum.api, { ...somebody('carl', 'botanist'), email: 'carl@museum.example' });
const botanist = (key: number) => toGlobalId('Botanist', key);
const [GERTRUDE, CARL, ELODIE] = [1, 2, 3].map(botanist) as [string, string, string];
const ERRORS = 'userErrors { field message code }';

beforeEach(async () => {
  await museum.database.pool.query(
    'TRUNCATE audit_entry, botanist_absence, botanist_preference RESTART IDENTITY',
  );
});

const audits = async () =>
  (await museum.database.pool.query('SELECT action, subject FROM audit_entry ORDER BY id')).rows;

const absence = (botanistId: string, coverId: string, from: number, until: number) => ({
  botanistId,
  coverId,
  from: `2026-11-${from}T00:00:00Z`,
  until: `2026-11-${until}T00:00:00Z`,
});

const set = (input: object, ask = vera) =>
  ask(
    `mutation ($input: SetBotanistAbsenceInput!) { setBotanistAbsence(input: $input) {
      absence { id from until cover { name } botanist { name } saidBy { name } }
      botanist { absences { from } } ${ERRORS} } }`,
    { input },
  );

const end = (absenceId: unknown, ask = vera) =>
  ask(
    `mutation ($input: EndBotanistAbsenceInput!) { endBotanistAbsence(input: $input) {
      absence { until } botanist { absences { from } } ${ERRORS} } }`,
    { input: { absenceId } },
  );

describe('setBotanistAbsence', () => {
  it('says who is away and who stands in, on record', async () => {
    const answer = await set(absence(CARL, ELODIE, 19, 25));
    expect(answer.errors).toEqual([]);
    expect(answer.at('setBotanistAbsence')).toEqual({
      absence: {
        id: expect.any(String),
        from: '2026-11-19T00:00:00Z',
        until: '2026-11-25T00:00:00Z',
        cover: { name: 'Élodie Brûlé' },
        botanist: { name: 'Carl Linnaeus' },
        saidBy: { name: 'Vera' },
      },
      botanist: { absences: [{ from: '2026-11-19T00:00:00Z' }] },
      userErrors: [],
    });
    expect(await audits()).toEqual([{ action: 'setBotanistAbsence', subject: 'botanist:2' }]);
    const found = await vera('query ($id: ID!) { node(id: $id) { ... on BotanistAbsence { until } } }', {
      id: answer.at('setBotanistAbsence.absence.id'),
    });
    expect(found.at('node.until')).toBe('2026-11-25T00:00:00Z');
  });

  it('may follow on another: back at midnight, away at midnight', async () => {
    await set(absence(CARL, ELODIE, 21, 23));
    expect((await set(absence(CARL, GERTRUDE, 23, 25))).at('setBotanistAbsence.userErrors')).toEqual([]);
    const list = await vera('{ botanists { nodes { name absences { from cover { name } } } } }');
    expect(list.at('botanists.nodes.0.absences')).toEqual([
      { from: '2026-11-21T00:00:00Z', cover: { name: 'Élodie Brûlé' } },
      { from: '2026-11-23T00:00:00Z', cover: { name: 'Gertrude Jekyll' } },
    ]);
  });

  it.each([
    ['is away already', absence(CARL, GERTRUDE, 24, 26), 'from', 'Carl Linnaeus is away from'],
    [
      'is to be covered by one who is away then',
      absence(GERTRUDE, CARL, 24, 26),
      'coverId',
      'Carl Linnaeus is away then',
    ],
    [
      'stands in for another then',
      absence(ELODIE, GERTRUDE, 20, 22),
      'botanistId',
      'They stand in for Carl Linnaeus',
    ],
  ])('is refused where somebody %s', async (_why, input, field, words) => {
    await set(absence(CARL, ELODIE, 21, 25));
    const answer = await set(input);
    expect(answer.at('setBotanistAbsence')).toMatchObject({
      absence: null,
      botanist: null,
      userErrors: [{ field: ['input', field], code: 'CONFLICT', message: expect.stringContaining(words) }],
    });
  });

  it('of two at once that stand in for each other is one', async () => {
    const both = await Promise.all([
      set(absence(CARL, ELODIE, 21, 25)),
      set(absence(ELODIE, CARL, 21, 25), adam),
    ]);
    const codes = both.map((answer) => answer.at('setBotanistAbsence.userErrors.*.code'));
    expect(codes.sort()).toEqual([[], ['CONFLICT']]);
  });

  it.each([
    [absence(CARL, CARL, 21, 25), 'coverId', 'INVALID'],
    [absence(CARL, botanist(99), 21, 25), 'coverId', 'NOT_FOUND'],
    [absence(botanist(99), CARL, 21, 25), 'botanistId', 'NOT_FOUND'],
    [absence(toGlobalId('Plant', 1), CARL, 21, 25), 'botanistId', 'INVALID'],
    [absence(CARL, ELODIE, 25, 25), 'until', 'INVALID'],
    [absence(CARL, ELODIE, 18, 20), 'until', 'INVALID'],
    [{ ...absence(CARL, ELODIE, 21, 25), until: '2027-11-24T00:00:00Z' }, 'until', 'INVALID'],
  ])('does nothing for %j', async (input, field, code) => {
    const answer = await set(input);
    expect(answer.errors).toEqual([]);
    expect(answer.at('setBotanistAbsence.userErrors')).toMatchObject([{ field: ['input', field], code }]);
    expect(await audits()).toEqual([]);
  });
});

describe('endBotanistAbsence', () => {
  it('brings back whoever is away, now', async () => {
    const { absence: away } = (await set(absence(CARL, ELODIE, 19, 25))).at('setBotanistAbsence') as {
      absence: { id: string };
    };
    const back = await end(away.id);
    expect(back.at('endBotanistAbsence')).toEqual({
      absence: { until: '2026-11-20T12:00:00Z' },
      botanist: { absences: [] },
      userErrors: [],
    });
    expect((await end(away.id)).at('endBotanistAbsence.userErrors.0.code')).toBe('ALREADY_DONE');
  });

  it('takes back one that has not begun', async () => {
    const { absence: away } = (await set(absence(CARL, ELODIE, 22, 25))).at('setBotanistAbsence') as {
      absence: { id: string };
    };
    expect((await end(away.id)).at('endBotanistAbsence')).toEqual({
      absence: null,
      botanist: { absences: [] },
      userErrors: [],
    });
    expect((await end(away.id)).at('endBotanistAbsence.userErrors.0.code')).toBe('NOT_FOUND');
  });

  it('knows what is none', async () => {
    expect((await end(CARL)).at('endBotanistAbsence.userErrors.0.code')).toBe('INVALID');
  });
});

describe('setQuietHours', () => {
  const quiet = (input: object, ask = carlHimself) =>
    ask(
      `mutation ($input: SetQuietHoursInput!) { setQuietHours(input: $input) {
        botanist { name quietHours { from until } wantsDigest } ${ERRORS} } }`,
      { input },
    );

  it('are one’s own; what is left out stays', async () => {
    const night = await quiet({ quietHours: { from: '22:00', until: '07:30' } });
    expect(night.errors).toEqual([]);
    expect(night.at('setQuietHours.botanist')).toEqual({
      name: 'Carl Linnaeus',
      quietHours: { from: '22:00', until: '07:30' },
      wantsDigest: true,
    });
    const without = await quiet({ wantsDigest: false });
    expect(without.at('setQuietHours.botanist')).toMatchObject({
      quietHours: { from: '22:00', until: '07:30' },
      wantsDigest: false,
    });
    const none = await quiet({ quietHours: null, botanistId: CARL });
    expect(none.at('setQuietHours.botanist')).toMatchObject({ quietHours: null, wantsDigest: false });
    expect(await audits()).toEqual(Array(3).fill({ action: 'setQuietHours', subject: 'botanist:2' }));
  });

  it('of others are the admins’', async () => {
    const input = { botanistId: ELODIE, wantsDigest: false };
    expect((await quiet(input)).error.extensions).toEqual({ code: 'FORBIDDEN' });
    expect((await quiet(input, adam)).at('setQuietHours.botanist')).toMatchObject({
      name: 'Élodie Brûlé',
      quietHours: null,
      wantsDigest: false,
    });
  });

  it('of whoever has said nothing are none, at one statement for a list', async () => {
    museum.api.statements();
    const answer = await museum.api.ask(
      '{ botanists { nodes { quietHours { from } wantsDigest absences { id } } } }',
    );
    expect(museum.api.statements().sort()).toEqual([
      'absences-of-botanists',
      'botanists',
      'preferences-of-botanists',
    ]);
    expect(answer.at('botanists.nodes.0')).toEqual({ quietHours: null, wantsDigest: true, absences: [] });
  });

  it.each([
    [{}, 'quietHours'],
    [{ quietHours: { from: '24:00', until: '07:00' } }, 'quietHours.from'],
    [{ quietHours: { from: '22:00', until: '7:00' } }, 'quietHours.until'],
    [{ quietHours: { from: '22:00', until: '07:00:00' } }, 'quietHours.until'],
    [{ quietHours: { from: '22:00', until: '22:00' } }, 'quietHours.until'],
    [{ botanistId: 'nonsense', wantsDigest: true }, 'botanistId'],
  ])('does nothing for %j', async (input, field) => {
    const answer = await quiet(input);
    expect(answer.at('setQuietHours.userErrors')).toMatchObject([
      { field: ['input', ...field.split('.')], code: 'INVALID' },
    ]);
    expect(await audits()).toEqual([]);
  });

  it('needs to know whose', async () => {
    const nobody = await quiet({ wantsDigest: true }, vera);
    expect(nobody.at('setQuietHours.userErrors.0')).toMatchObject({
      field: ['input', 'botanistId'],
      code: 'INVALID',
    });
    const gone = await quiet({ botanistId: botanist(99), wantsDigest: true }, adam);
    expect(gone.at('setQuietHours.userErrors.0.code')).toBe('NOT_FOUND');
  });
});
