import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MOST_AN_HOUR } from '../../src/bugs/report-bug.js';
import { LIMITS } from '../../src/limits/limits.js';
import { NOW, signedInAs } from '../api.harness.js';
import { openMuseum } from '../open-museum.js';
import { as, somebody } from './as-somebody.js';
import { pictureOf, pictureOfPixels, PICTURES } from './pictures.js';

const museum = openMuseum();
const closed = openMuseum({ authMode: 'keys' });
const otto = as(() => museum.api, somebody('otto', 'visitor'));
const ina = as(() => museum.api, somebody('ina', 'engineer'));
const pool = () => museum.database.pool;

const REPORT = `mutation ($input: ReportBugInput!) { reportBug(input: $input) {
  bugReport { id reportedAt } userErrors { field code message } } }`;
const READ = `{ bugReports { totalCount nodes {
  id title text page version requestId userAgent reporter { id name } picture { url mediaType bytes width height } } } }`;

const count = async (table: string) =>
  (await pool().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n;
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>').toString('base64');

beforeEach(async () => {
  await pool().query('TRUNCATE idempotency_key, audit_entry, bug_report CASCADE');
});

describe('reportBug', () => {
  it('is a receipt for whoever reports, and all of it for the engineers', async () => {
    const bug = {
      title: 'No picture',
      text: 'Plant 3 has none.',
      page: '/plants/3',
      version: '0.6.0 (1a2b3c4)',
      requestId: 'abc',
      userAgent: 'Firefox',
    };
    const told = await otto(REPORT, { input: bug });
    expect(told.errors).toEqual([]);
    const id = told.at('reportBug.bugReport.id');
    expect((await ina(READ)).at('bugReports')).toEqual({
      totalCount: 1,
      nodes: [{ id, ...bug, picture: null, reporter: { id: 'person:otto', name: 'Otto' } }],
    });
    for (const field of ['text', 'version', 'picture { url }']) {
      const query = `query ($id: ID!) { node(id: $id) { ... on BugReport { reportedAt ${field} } } }`;
      expect((await otto(query, { id })).error.extensions).toEqual({ code: 'FORBIDDEN' });
    }
  });

  it('takes its title from the text where there is none', async () => {
    await otto(REPORT, { input: { text: 'The chart is empty.\nI chose a week.' } });
    await otto(REPORT, { input: { title: ' ', text: 'Too dark' } });
    expect((await ina(READ)).at('bugReports.nodes.*.title')).toEqual(['Too dark', 'The chart is empty.']);
  });

  it('leaves it to care to mail it', async () => {
    await otto(REPORT, { input: { text: 'x' } });
    expect((await pool().query('SELECT mailed_at FROM bug_report')).rows).toEqual([{ mailed_at: null }]);
    expect(await count('notification')).toBe(0);
  });

  it.each([
    ['title', { title: 'x'.repeat(201), text: 'y' }],
    ['text', { text: ' ' }],
    ['text', { text: 'x'.repeat(10_001) }],
    ['page', { text: 'y', page: 'p'.repeat(2_001) }],
    ['version', { text: 'y', version: 'v'.repeat(201) }],
    ['requestId', { text: 'y', requestId: 'r\0' }],
    ['userAgent', { text: 'y', userAgent: 'u'.repeat(1_001) }],
  ])('does nothing where the %s is not as it must be', async (field, input) => {
    const answer = await museum.api.ask(REPORT, { input });
    expect(answer.at('reportBug')).toMatchObject({
      bugReport: null,
      userErrors: [{ field: ['input', field], code: 'INVALID' }],
    });
    expect(await count('bug_report')).toBe(0);
  });

  it('takes so many an hour from one person, says when it takes the next, and takes others’', async () => {
    const minutes = (n: number) => new Date(Date.parse(NOW) + n * 60_000).toISOString();
    const ottoAt = (n: number) => as(() => museum.api, somebody('otto', 'visitor'), minutes(n));
    await ottoAt(-50)(REPORT, { input: { text: 'first' } });
    await Promise.all(
      Array.from({ length: MOST_AN_HOUR + 4 }, () => otto(REPORT, { input: { text: 'again' } })),
    );
    expect(await count('bug_report')).toBe(MOST_AN_HOUR);
    const answer = await otto(REPORT, { input: { text: 'again' } });
    expect(answer.at('reportBug')).toEqual({
      bugReport: null,
      userErrors: [
        {
          field: ['input'],
          code: 'TOO_MANY',
          message:
            'You have reported 30 problems within an hour; the engineers have them all. This one was not kept. The next is taken in 10 min.',
        },
      ],
    });
    expect((await ina(REPORT, { input: { text: 'mine' } })).at('reportBug.userErrors')).toEqual([]);
    expect((await ottoAt(10)(REPORT, { input: { text: 'later' } })).at('reportBug.userErrors')).toEqual([]);
  });
});

describe('a report’s picture', () => {
  const report = (base64: string, more: object = {}) =>
    otto(REPORT, { input: { text: 'Look', picture: { base64 }, ...more } });

  it.each(Object.entries(PICTURES))('%s is kept as it came, and given to engineers', async (type, base64) => {
    expect((await report(base64)).at('reportBug.userErrors')).toEqual([]);
    const picture = (await ina(READ)).at('bugReports.nodes.0.picture') as { url: string };
    const bytes = Buffer.from(base64, 'base64');
    expect(picture).toEqual({
      url: expect.stringMatching(/^\/bug-reports\/\d+\/picture$/),
      mediaType: type,
      bytes: bytes.length,
      width: 3,
      height: 2,
    });
    const response = await fetch(`${museum.api.url}${picture.url}`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'content-disposition': expect.stringMatching(
        /^inline; filename="Palmhouse report \d+\.(png|jpeg|webp)"$/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('may be as large as is said, over HTTP, in a request that may be no longer otherwise', async () => {
    const input = { text: 'x'.repeat(9_000), picture: { base64: pictureOf(LIMITS.pictureBytes) } };
    const answer = await museum.api.ask(REPORT, { input });
    expect([answer.status, answer.at('reportBug.userErrors')]).toEqual([200, []]);
    const { rows } = await pool().query('SELECT octet_length(bytes) AS bytes FROM bug_report_picture');
    expect(rows).toEqual([{ bytes: LIMITS.pictureBytes }]);
  });

  it.each([
    ['the text', { text: 'x'.repeat(200_000) }],
    ['another string beside it', { text: 'x', picture: { base64: 'A'.repeat(8), alt: 'x'.repeat(200_000) } }],
    ['more than one', { text: 'x', picture: { base64: 'A'.repeat(800_000) } }],
  ])('does not make room for %s', async (_, input) => {
    const answer = await museum.api.ask(REPORT, { input });
    expect([answer.status, answer.error]).toEqual([
      413,
      { message: expect.stringContaining('102,400 bytes'), extensions: { code: 'BAD_REQUEST' } },
    ]);
    expect(museum.api.logged).toEqual([]);
  });

  it('makes no room for a long document, nor where the length is not said', async () => {
    const variables = { input: { text: 'x', picture: { base64: pictureOf(300_000) } } };
    const long = await museum.api.ask(`${REPORT} #${'x'.repeat(110_000)}`, variables);
    expect(long.status).toBe(413);
    const chunked = (body: string) =>
      fetch(`${museum.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Blob([body]).stream(),
        duplex: 'half',
      } as RequestInit);
    expect((await chunked(JSON.stringify({ query: `${REPORT} #${'x'.repeat(110_000)}` }))).status).toBe(413);
    expect((await chunked(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).status).toBe(413);
    expect((await chunked(JSON.stringify({ query: REPORT, variables }))).status).toBe(200);
    expect(museum.api.logged).toEqual([]);
  });

  it.each([
    ['an SVG', svg, 'This is not a picture: expected a whole PNG, JPEG or WebP.'],
    ['a page', Buffer.from('<!doctype html><script>').toString('base64'), 'This is not a picture'],
    ['a GIF', 'R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'This is not a picture'],
    ['the start of a PNG', PICTURES['image/png'].slice(0, 16), 'This is not a picture'],
    ['a wall of pixels', pictureOfPixels(60_000, 60_000), 'at most 8,192 pixels a side'],
    ['nothing', '', 'as base64'],
    ['a data address', `data:image/png;base64,${PICTURES['image/png']}`, 'as base64, without `data:`'],
    ['no base64', '<svg onload="x">', 'as base64'],
    ['one byte too much', pictureOf(LIMITS.pictureBytes + 1), 'at most 393,216 bytes; 393,217 were given'],
  ])('is refused where it is %s, and nothing is kept', async (_, base64, message) => {
    const answer = await report(base64);
    expect(answer.at('reportBug')).toEqual({
      bugReport: null,
      userErrors: [
        {
          field: ['input', 'picture', 'base64'],
          code: 'INVALID',
          message: expect.stringContaining(message),
        },
      ],
    });
    expect([await count('bug_report'), await count('bug_report_picture')]).toEqual([0, 0]);
  });

  it('is kept once for one wish, also of two at once', async () => {
    const idempotencyKey = randomUUID();
    const wish = () => report(PICTURES['image/png'], { idempotencyKey });
    const answers = await Promise.all([wish(), wish()]);
    const again = await wish();
    expect(new Set([...answers, again].map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect([await count('bug_report'), await count('bug_report_picture')]).toEqual([1, 1]);
    const other = await report(PICTURES['image/jpeg'], { idempotencyKey });
    expect(other.at('reportBug.userErrors.0.code')).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('stands in the table, not in the record of what people did', async () => {
    await report(PICTURES['image/png']);
    const { rows } = await pool().query('SELECT subject, input FROM audit_entry');
    const input = { text: 'Look', picture: { letters: PICTURES['image/png'].length } };
    expect(rows).toEqual([{ subject: expect.stringMatching(/^bug:\d+$/), input }]);
  });

  it('is asked for by the number of a report that has one', async () => {
    await otto(REPORT, { input: { text: 'none' } });
    const id = (await pool().query('SELECT id FROM bug_report')).rows[0].id as string;
    for (const number of [id, '0', '9'.repeat(15), '9'.repeat(30), 'x', '1%27--', '%00']) {
      const response = await fetch(`${museum.api.url}/bug-reports/${number}/picture`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('NOT_FOUND');
    }
    expect(museum.api.logged).toEqual([]);
  });

  it.each(['visitor', 'botanist', 'engineer', 'admin'] as const)(
    'is given to a %s as the reports are',
    async (role) => {
      const headers = await signedInAs(closed.database.pool, role);
      const input = { text: 'Look', picture: { base64: PICTURES['image/png'] } };
      expect((await closed.api.ask(REPORT, { input }, headers)).at('reportBug.userErrors')).toEqual([]);
      const { rows } = await closed.database.pool.query('SELECT max(id) AS id FROM bug_report');
      const url = `${closed.api.url}/bug-reports/${rows[0].id}/picture`;
      const may = role === 'engineer' || role === 'admin';
      const response = await fetch(url, { headers });
      expect(response.status).toBe(may ? 200 : 403);
      if (!may) expect(await response.text()).toContain('FORBIDDEN');
      expect((await fetch(url)).status).toBe(401);
    },
  );
});
