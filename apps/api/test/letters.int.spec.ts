import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignedLinks, type LinkPurpose } from '@palmhouse/links';
import { journalEnds } from '@palmhouse/persistence';
import { NOW, startApi } from './api.harness.js';
import { openMuseum } from './open-museum.js';

const SECRET = 'the museum’s secret for links, 32 characters';
const museum = openMuseum({ linkSecret: SECRET });
const unset = openMuseum();
const links = new SignedLinks(SECRET);
const AT = Date.parse(NOW);
const HOUR = 3_600_000;
const DASHBOARD = 'https://today.museum.example';
const WHO = 'gertrude@museum.example';

let alertId: number;
let notificationId: number;

beforeAll(async () => {
  await museum.database.pool.query(
    `UPDATE plant SET name = $1, image_licence_url = 'javascript:alert(1)' WHERE id = 1`,
    ['Bird’s "nest" <script>alert(1)</script>'],
  );
});

beforeEach(async () => {
  const { pool } = museum.database;
  await pool.query('DELETE FROM alert');
  await pool.query('DELETE FROM journal');
  const alert = await pool.query(
    `INSERT INTO alert (kind, subject, plant_id, channel, audience, severity, since, opened_at, summary, facts)
    VALUES ('dry', 'plant:1', 1, 'soil_moisture', 'botanist', 'warning', '2026-11-20T11:42:00Z', '2026-11-20T11:44:00Z',
      'Soil moisture 14 %, below 20 %.', '{"value": 14, "low": 20, "high": 98}') RETURNING id`,
  );
  alertId = Number(alert.rows[0].id);
  const notification = await pool.query(
    `INSERT INTO notification (kind, key, alert_id, recipient, recipient_name, created_at, not_before, state, sent_at)
    VALUES ('alert', 'alert:' || $1::int8, $1::int8, $2, 'Gertrude Jekyll', now(), now(), 'sent', now()) RETURNING id`,
    [alertId, WHO],
  );
  notificationId = Number(notification.rows[0].id);
});

const tokenFor = (purpose: LinkPurpose, at = AT, subject = `notification:${notificationId}`, who = WHO) =>
  links.token({ purpose, subject, who }, at);

interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function open(path: string, method = 'GET', url = museum.api.url): Promise<Page> {
  const form: Record<string, string> =
    method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  const response = await fetch(url + path, { method, headers: form });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const acknowledge = (method = 'GET', token = tokenFor('acknowledge')) =>
  open(`/alerts/acknowledge?token=${token}`, method);

/** All that a link could change. */
async function all(): Promise<unknown> {
  const { pool } = museum.database;
  const alerts = await pool.query('SELECT * FROM alert');
  const events = await pool.query('SELECT * FROM alert_event ORDER BY id');
  const notifications = await pool.query('SELECT * FROM notification');
  return [alerts.rows, events.rows, notifications.rows, await journalEnds(pool)];
}

describe('the link to acknowledge', () => {
  it('shows plant, trouble, a chart and one button, and changes nothing, however often it is opened', async () => {
    const before = await all();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, text } = await acknowledge(method);
      expect(status).toBe(200);
      if (method === 'HEAD') continue;
      expect(text).toContain('Bird’s &quot;nest&quot; &lt;script&gt;alert(1)&lt;/script&gt; is dry: 14 %');
      expect(text).toContain('Soil moisture 14 %, below 20 %.');
      expect(text).toMatch(/<svg role="img" aria-label="Soil moisture of Bird/);
      expect(text.match(/<button/g)).toHaveLength(1);
      expect(text).not.toMatch(/<script|javascript:/);
    }
    expect(await all()).toEqual(before);
  });

  it('tells no other page of itself, is not kept, and runs nothing', async () => {
    const { headers } = await acknowledge();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(policy).toContain("form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    expect(policy).not.toContain('script');
  });

  it('acknowledges once, for whom the mail went to, and rings', async () => {
    const before = await journalEnds(museum.database.pool);
    const first = await acknowledge('POST');
    expect(first.status).toBe(200);
    expect(first.text).toContain('It was acknowledged by Gertrude Jekyll at 12:00.');
    const { pool } = museum.database;
    const alert = await pool.query('SELECT state, acknowledged_at FROM alert');
    expect(alert.rows).toEqual([{ state: 'acknowledged', acknowledged_at: new Date(NOW) }]);
    const events = await pool.query('SELECT id, action, by_id, by_name, note FROM alert_event');
    expect(events.rows).toMatchObject([
      { action: 'acknowledged', by_id: `mail:${WHO}`, by_name: 'Gertrude Jekyll', note: null },
    ]);
    const journal = await pool.query('SELECT kind, alerts FROM journal WHERE seq > $1', [before.newest ?? 0]);
    expect(journal.rows).toEqual([{ kind: 'alerts', alerts: [events.rows[0].id] }]);
    const used = await pool.query('SELECT used_at FROM notification');
    expect(used.rows).toEqual([{ used_at: new Date(NOW) }]);

    const stands = await all();
    const again = await acknowledge('POST');
    expect([again.status, again.text]).toEqual([200, expect.stringContaining('has been used already')]);
    expect(again.text).toContain('It was acknowledged by Gertrude Jekyll at 12:00.');
    const opened = await acknowledge();
    expect(opened.text).toContain('There is nothing left to do here.');
    expect(opened.text).not.toContain('<button');
    expect(await all()).toEqual(stands);
  });

  it.each([
    ['got worse', `severity = 'urgent', state = 'open', acknowledged_at = NULL`],
    ['came back', `reopened = 1, state = 'open', acknowledged_at = NULL`],
  ])('that was used does nothing more when the trouble %s', async (_, change) => {
    await acknowledge('POST');
    await museum.database.pool.query(`UPDATE alert SET ${change}`);
    const before = await all();
    const opened = await acknowledge();
    expect([opened.status, opened.text]).toEqual([200, expect.stringContaining('was used at 12:00')]);
    expect(opened.text).not.toContain('<button');
    const pressed = await acknowledge('POST');
    expect([pressed.status, pressed.text]).toEqual([200, expect.stringContaining('has been used already')]);
    expect(pressed.text).toContain('A link acknowledges once.');
    expect(await all()).toEqual(before);
  });

  it('says who was first, where somebody else has acknowledged', async () => {
    await museum.database.pool.query(
      `UPDATE alert SET state = 'acknowledged', acknowledged_at = '2026-11-20T11:50:00Z'`,
    );
    await museum.database.pool.query(
      `INSERT INTO alert_event (alert_id, at, action, by_id, by_name)
      VALUES ($1, '2026-11-20T11:50:00Z', 'acknowledged', 'person:carl', 'Carl')`,
      [alertId],
    );
    const before = await all();
    const { status, text } = await acknowledge('POST');
    expect([status, text]).toEqual([200, expect.stringContaining('Already acknowledged')]);
    expect(text).toContain('It was acknowledged by Carl at 11:50.');
    expect(await all()).toEqual(before);
  });

  it('pressed by two at once acknowledges once', async () => {
    const pages = await Promise.all(Array.from({ length: 6 }, () => acknowledge('POST')));
    expect(pages.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(pages.filter(({ text }) => text.includes('<h1>Acknowledged</h1>'))).toHaveLength(1);
    const { rows } = await museum.database.pool.query('SELECT count(*)::int AS n FROM alert_event');
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('of an alert that is over says so, and acknowledges nothing', async () => {
    await museum.database.pool.query(
      `UPDATE alert SET state = 'resolved', resolution = 'recovered', resolved_at = '2026-11-20T11:50:00Z'`,
    );
    const before = await all();
    const opened = await acknowledge();
    expect([opened.status, opened.text]).toEqual([200, expect.stringContaining('It is over since 11:50.')]);
    expect(opened.text).not.toContain('<button');
    const pressed = await acknowledge('POST');
    expect([pressed.status, pressed.text]).toEqual([409, expect.stringContaining('It is over already')]);
    expect(await all()).toEqual(before);
  });

  it.each([
    ['missing', () => '', 400, 'This link is not whole'],
    ['forged', () => `${tokenFor('acknowledge').slice(0, -3)}AAA`, 403, 'not one of ours'],
    ['for looking', () => tokenFor('view'), 403, 'for something else'],
    ['expired', () => tokenFor('acknowledge', AT - 48 * HOUR), 410, 'has expired'],
    ['to nowhere', () => tokenFor('acknowledge', AT, 'notification:999999'), 404, 'no longer here'],
    [
      'of somebody else',
      () => tokenFor('acknowledge', AT, undefined, 'x@museum.example'),
      404,
      'no longer here',
    ],
    ['to a plant', () => tokenFor('acknowledge', AT, 'plant:1'), 404, 'no longer here'],
  ])('that is %s does nothing and says why', async (_, token, status, words) => {
    const before = await all();
    for (const method of ['GET', 'POST']) {
      const page = await acknowledge(method, token());
      expect([page.status, page.text]).toEqual([status, expect.stringContaining(words)]);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
    expect(await all()).toEqual(before);
  });

  it('given twice over, or by another way, is not followed', async () => {
    const token = tokenFor('acknowledge');
    expect((await open(`/alerts/acknowledge?token=${token}&token=${token}`)).status).toBe(400);
    expect((await open(`/alerts/acknowledge?token=${token}`, 'PUT')).status).toBe(404);
  });
});

describe('the link to look', () => {
  it('shows the plant of the mail as it is now, and nothing to press', async () => {
    const { status, text } = await open(`/alerts/view?token=${tokenFor('view')}`);
    expect(status).toBe(200);
    expect(text).toContain('is dry: 14 %');
    expect(text).toMatch(/aria-label="Soil moisture of[\s\S]*aria-label="Temperature of/);
    expect(text).not.toContain('<button');
  });

  it.each(['acknowledge', 'view'] as const)(
    'and the one to %s leads on to the plant’s page on the dashboard, where there is one',
    async (purpose) => {
      const path = `/alerts/${purpose}?token=${tokenFor(purpose)}`;
      expect((await open(path)).text).not.toContain('/plants/1');
      const beside = await startApi(museum.database.url, { linkSecret: SECRET, dashboardUrl: DASHBOARD });
      const { text } = await open(path, 'GET', beside.url).finally(() => beside.close());
      expect(text).toMatch(
        /<a href="https:\/\/today\.museum\.example\/plants\/1">Bird’s [^<]* on the dashboard</,
      );
    },
  );

  it('leads to a plant without an alert', async () => {
    const { status, text } = await open(`/alerts/view?token=${tokenFor('view', AT, 'plant:2')}`);
    expect([status, text]).toEqual([200, expect.stringContaining('Bird’s nest 100%_fern')]);
    expect((await open(`/alerts/view?token=${tokenFor('view', AT, 'plant:999')}`)).status).toBe(404);
    expect((await open(`/alerts/view?token=${tokenFor('acknowledge')}`)).status).toBe(403);
    expect((await open(`/alerts/view?token=${tokenFor('view', AT - 7 * 24 * HOUR)}`)).status).toBe(410);
  });
});

describe('what a plant is usually like', () => {
  it.each([
    [1, false],
    [3, true],
  ])('is shown after %d days: %s', async (days, shown) => {
    const { pool } = museum.database;
    const { rows } = await pool.query(
      `WITH version AS (INSERT INTO baseline_version (learnt_at, from_at, until_at, plants, hours, excluded_hours)
        VALUES (now(), now() - interval '1 day', now(), 1, 24, 0) RETURNING version)
      INSERT INTO baseline (plant_id, channel, hour, median, mad, days, readings, version)
      SELECT 1, 'soil_moisture', hour, 31.2, 2, $1, 60, version FROM version, generate_series(0, 23) AS hour RETURNING version`,
      [days],
    );
    const { text } = await open(`/alerts/view?token=${tokenFor('view')}`);
    expect(text).toContain('its range is');
    expect(text.includes('at this hour usually 13–49 %, about 31 %')).toBe(shown);
    await pool.query('DELETE FROM baseline WHERE version = $1', [rows[0].version]);
  });
});

describe('without a secret for links', () => {
  it('their pages say that they are not set up', async () => {
    for (const path of ['acknowledge', 'view']) {
      const page = await open(`/alerts/${path}?token=${tokenFor('view')}`, 'GET', unset.api.url);
      expect([page.status, page.text]).toEqual([501, expect.stringContaining('LINK_SECRET')]);
    }
  });
});
