import { beforeEach, describe, expect, it } from '@jest/globals';
import { SignedLinks } from '@palmhouse/links';
import type { CaughtMail } from '@palmhouse/sandbox';
import { COLD, DRY, MINUTE, NOW, openAlert, putMail } from './mail.museum.js';
import { openPostOffice, PUBLIC_URL, SECRET } from './post-office.js';

const office = openPostOffice();
const pool = () => office.database.pool;

const linksOf = (mail: CaughtMail): string[] => [
  ...new Set([...mail.text.matchAll(/https:\/\/palmhouse\.example\/\S+/g)].map(([url]) => url)),
];

/** Width and height of a PNG, by its first chunk. */
function pngSize(content: Buffer): { width: number; height: number } {
  expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

describe('a letter about a dry plant', () => {
  let mail: CaughtMail;
  let alertId: number;

  beforeEach(async () => {
    alertId = await openAlert(pool(), DRY);
    await putMail(pool(), alertId);
    [mail] = (await office.deliver()) as [CaughtMail];
  });

  it('goes to the botanist, from Palmhouse, and names plant and trouble in its subject', () => {
    expect(mail.recipients).toEqual(['gertrude@museum.example']);
    expect(mail.to).toBe('"Gertrude Jekyll" <gertrude@museum.example>');
    expect(mail.subject).toBe('Venus flytrap is dry: 14 %');
    expect(mail.messageId).toMatch(/^<palmhouse\.[0-9a-f]{32}@museum\.example>$/);
    expect(mail.headers).toMatchObject({ 'auto-submitted': 'auto-generated' });
  });

  it('tells in text and in HTML what is wrong, since when, and against what', () => {
    const said = [
      'Dionaea muscipula',
      'Soil moisture 14 %, below 20 % since 11:42.',
      'In the hands of Gertrude Jekyll.',
      'its range is 20–98 %; at this hour usually 13–49 %, about 31 %',
      'its range is 9–30 °C',
      'yesterday 14:12, 21 h ago',
      'usually about 14:10',
      'since about 10:10',
      'All times are Europe/London.',
    ];
    for (const words of said) {
      expect(mail.text).toContain(words);
      expect(mail.rawHtml).toContain(words);
    }
  });

  it('has a chart within, as a PNG of twice its size, its figures in the alternative', () => {
    const [chart] = mail.files;
    expect(chart).toMatchObject({ type: 'image/png', cid: `chart-${alertId}@palmhouse` });
    expect(pngSize(chart!.content)).toEqual({ width: 1_072, height: 300 });
    expect(chart!.content.length).toBeGreaterThan(4_000);
    expect(chart!.content.length).toBeLessThan(100_000);
    expect(mail.rawHtml).toMatch(
      /src="cid:chart-\d+@palmhouse" width="536" height="150" alt="Soil moisture of Venus flytrap over the last 12 hours: from 54 % to 14 %/,
    );
    expect(mail.bytes).toBeLessThan(200_000);
  });

  it('shows the plant’s picture by its address, with its licence', () => {
    expect(mail.rawHtml).toContain('<img src="https://images.example/1.jpg?a=1&amp;b=2"');
    expect(mail.rawHtml).toContain('alt="Picture of Venus flytrap"');
    expect(mail.rawHtml).toMatch(/Picture: <a href="https:\/\/licences\.example\/by"[^>]*>CC BY 4\.0<\/a>/);
  });

  it('has links to look and to acknowledge, each signed for its purpose and its reader', async () => {
    const [acknowledge, view] = linksOf(mail).map((url) => new URL(url)) as [URL, URL];
    expect(`${acknowledge.origin}${acknowledge.pathname}`).toBe(`${PUBLIC_URL}/alerts/acknowledge`);
    expect(`${view.origin}${view.pathname}`).toBe(`${PUBLIC_URL}/alerts/view`);
    const links = new SignedLinks(SECRET);
    const { rows } = await pool().query('SELECT id FROM notification');
    const claim = { subject: `notification:${rows[0].id}`, who: 'gertrude@museum.example' };
    expect(links.read(acknowledge.searchParams.get('token')!, 'acknowledge', NOW)).toMatchObject(claim);
    expect(links.read(view.searchParams.get('token')!, 'view', NOW)).toMatchObject(claim);
    for (const url of linksOf(mail)) expect(mail.rawHtml).toContain(`href="${url}"`);
    expect(mail.rawHtml).not.toContain('/plants/');
  });

  it('runs nothing and fetches nothing but the picture', () => {
    expect(mail.rawHtml).not.toMatch(/<script|javascript:|@import|url\(|\son\w+=/i);
    expect([...mail.rawHtml!.matchAll(/\ssrc="([^"]+)"/g)].map(([, src]) => src!.split(':')[0])).toEqual([
      'cid',
      'https',
    ]);
  });
});

describe('in a museum with a dashboard, a letter about a plant', () => {
  it('leads to the plant there, and shows it to whoever is not signed in too', async () => {
    office.dashboardUrl = 'https://dashboard.example';
    await putMail(pool(), await openAlert(pool(), DRY));
    const [letter] = await office.deliver();
    const { rawHtml, text } = letter!;
    expect(rawHtml!.match(/href="https:\/\/dashboard\.example\/plants\/1"/g)).toHaveLength(2);
    expect(rawHtml).toMatch(/<h1[^>]*><a href="[^"]+\/plants\/1"[^>]*>Venus flytrap is dry: 14 %<\/a>/);
    expect(rawHtml).toMatch(/<a href="[^"]+\/plants\/1"[^>]*>Look at the plant<\/a>/);
    expect(rawHtml).toMatch(/<a href="[^"]+\/alerts\/view\?token=[^"]+"[^>]*>Look without signing in<\/a>/);
    expect(text).toMatch(/^Look at the plant: https:\/\/dashboard\.example\/plants\/1$/m);
    expect(text).toMatch(/^Look without signing in: \S+\/alerts\/view\?token=/m);
    expect(text).toContain('the link to look without signing in for a week.');
  });
});

describe('what a plant is usually like', () => {
  it.each([
    [1, false],
    [3, true],
  ])('told of after %d days: %s', async (days, told) => {
    const { rows } = await pool().query('SELECT days FROM baseline');
    await pool().query('UPDATE baseline SET days = $1', [days]);
    await putMail(pool(), await openAlert(pool(), DRY));
    const [mail] = await office.deliver();
    expect(mail!.text).toContain('its range is 20–98 %');
    expect(mail!.text.includes('at this hour usually 13–49 %, about 31 %')).toBe(told);
    await pool().query('UPDATE baseline SET days = $1', [rows[0].days]);
  });
});

describe('a name that wishes to be more than a name', () => {
  it('stays a name: in the header, in HTML and in the alternative', async () => {
    await putMail(pool(), await openAlert(pool(), COLD), {
      recipientName: 'Eve\r\nBcc: x@museum.example "<script>"',
    });
    const [mail] = (await office.deliver()) as [CaughtMail];
    expect(mail.recipients).toEqual(['gertrude@museum.example']);
    expect(mail.headers).not.toHaveProperty('bcc');
    expect(mail.subject).toBe(
      `Bird's "nest" <script>alert(1)</script> Bcc: all@museum.example is cold: 7.2 °C`,
    );
    expect(mail.rawHtml).toContain('Bird&#39;s &quot;nest&quot; &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail.rawHtml).not.toContain('<script');
    expect(mail.rawHtml).not.toContain('javascript:');
  });
});

describe('letters of other kinds', () => {
  const only = async (alert: Parameters<typeof openAlert>[1], more: Parameters<typeof putMail>[2] = {}) => {
    await putMail(pool(), await openAlert(pool(), alert), more);
    const mails = await office.deliver();
    expect(mails).toHaveLength(1);
    return mails[0]!;
  };
  const engineer = { audience: 'engineer', recipient: 'ops@museum.example' };

  it.each([
    ['worsened', 'Worse: Venus flytrap is dry: 14 %'],
    ['reminder', 'Still: Venus flytrap is dry: 14 %'],
    ['assignment', 'Now yours: Venus flytrap is dry: 14 %'],
    ['escalation', 'Nobody has acknowledged: Venus flytrap is dry: 14 %'],
  ] as const)('%s say so first', async (kind, subject) => {
    expect((await only(DRY, { kind })).subject).toBe(subject);
  });

  it('tell technicians what is the matter with a sensor', async () => {
    const mail = await only({
      ...DRY,
      kind: 'sensor_fault',
      audience: 'technician',
      summary: 'The soil sensor has said 43.7 % for 15 readings while the thermometer moved.',
      facts: { faultKind: 'stuck', value: 43.7 },
    });
    expect(mail.subject).toBe('Venus flytrap: its sensor is at fault, its value does not move');
    expect(mail.text).toContain('You get this because you look after the sensors.');
  });

  it('tell engineers how full the storage is, and how long it lasts', async () => {
    const mail = await only({
      kind: 'storage_full',
      subject: 'storage',
      audience: 'engineer',
      summary: 'The storage is 84 % full.',
      facts: { share: 0.84, daysToFull: 3.4 },
    });
    expect(mail.subject).toBe('The storage is 84 % full, 3 days to full');
    expect(mail.text).toMatch(/Used: +84 % \(84\.0 GB of 100 GB\)\nFull in: +3 days/);
    expect(mail.files).toEqual([]);
  });

  it('tell engineers of the source, the sweeps and the archive', async () => {
    const source = await only({ kind: 'source_ill', subject: 'source', ...engineer, facts: { share: 0.52 } });
    expect(source.subject).toBe('The plants API is ill: 52 % of the plants cannot be read');
    expect(source.text).toContain('50 plants asked, 26 without an answer');
    office.catcher.clear();
    office.now += 6 * MINUTE;
    const missing = await only({ kind: 'sweeps_missing', subject: 'sweeps', ...engineer, facts: {} });
    expect(missing.subject).toBe('No sweep since 11:42');
    office.catcher.clear();
    office.now += 6 * MINUTE;
    const late = await only({
      kind: 'archive_late',
      subject: 'archive:2026-11-24',
      ...engineer,
      facts: { day: '2026-11-24' },
    });
    expect(late.subject).toBe('The archive is late with 2026-11-24');
  });

  it('say that it is over, where it is, and offer nothing to acknowledge', async () => {
    const alertId = await openAlert(pool(), DRY);
    await putMail(pool(), alertId, { urgent: true });
    await pool().query(
      `UPDATE alert SET state = 'resolved', resolution = 'recovered', resolved_at = '2026-11-26T11:50:00Z' WHERE id = $1`,
      [alertId],
    );
    const [mail] = await office.deliver();
    expect(mail!.text).toContain('It is over since 11:50.');
    expect(mail!.text).not.toContain('/alerts/acknowledge');
  });

  it('tell of several in one, the urgent first, each with its links and its chart', async () => {
    await putMail(pool(), await openAlert(pool(), COLD));
    await putMail(pool(), await openAlert(pool(), DRY), { urgent: true });
    await putMail(
      pool(),
      await openAlert(pool(), { ...DRY, kind: 'overdue', summary: 'Not watered for 26 h.' }),
    );
    const [mail, ...others] = await office.deliver();
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('Venus flytrap is dry: 14 %, and 2 more');
    expect(mail!.files).toHaveLength(3);
    expect(linksOf(mail!)).toHaveLength(6);
    expect(mail!.text).toContain('Not watered for 26 h.');
  });

  it('stay below what mail programs cut off, however much is the matter', async () => {
    for (let n = 0; n < 55; n += 1) {
      await putMail(pool(), await openAlert(pool(), { ...DRY, subject: `plant:1:${n}` }));
    }
    const mails = await office.deliver();
    expect(mails.map(({ subject }) => subject)).toEqual(['Venus flytrap is dry: 14 %, and 49 more']);
    expect(Buffer.byteLength(mails[0]!.rawHtml!)).toBeLessThan(100_000);
    expect(mails[0]!.bytes).toBeLessThan(1_000_000);
  });
});
