import { describe, expect, it } from '@jest/globals';
import type { CaughtMail } from '@palmhouse/sandbox';
import { DRY, MINUTE, openAlert, putMail } from './mail.museum.js';
import { ENGINEERS, openPostOffice, PUBLIC_URL } from './post-office.js';

const office = openPostOffice();
const pool = () => office.database.pool;
const [OPS] = ENGINEERS as [string];

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEklEQVR4AWLSz3b7D8NMDEgAAAAA//9fpOy5AAAABklEQVQDAGptBaLnWRL7AAAAAElFTkSuQmCC',
  'base64',
);

const BUG = {
  title: 'The chart is empty',
  text: 'I chose a week.\nNothing came.',
  page: '/plants/1?from=2026-11-19',
  version: '0.6.0 (1a2b3c4)',
  requestId: 'request-7',
  userAgent: 'Firefox 140',
  reporter: 'Otto',
};

/** As the API leaves it. @returns its id. */
async function report(more: Partial<Record<keyof typeof BUG, string | null>> = {}, picture?: Buffer) {
  const { title, text, page, version, requestId, userAgent, reporter } = { ...BUG, ...more };
  const { rows } = await pool().query<{ id: string }>(
    `INSERT INTO bug_report (title, text, page, app_version, request_id, user_agent, reporter_id, reporter_name, reported_at)
    VALUES ($1, $2, $3, $4, $5, $6, 'person:1', $7, '2026-11-26T11:50:00Z') RETURNING id`,
    [title, text, page, version, requestId, userAgent, reporter],
  );
  const id = Number(rows[0]!.id);
  if (picture !== undefined)
    await pool().query(
      `INSERT INTO bug_report_picture (bug_report_id, media_type, width, height, bytes) VALUES ($1, 'image/png', 3, 2, $2)`,
      [id, picture],
    );
  return id;
}

const toOps = (mails: readonly CaughtMail[]) => mails.filter(({ recipients }) => recipients.includes(OPS));

async function only(): Promise<CaughtMail> {
  const mails = toOps(await office.deliver());
  expect(mails).toHaveLength(1);
  return mails[0]!;
}

describe('a report of a problem', () => {
  it('is mailed to each engineer, once, however often the postman looks', async () => {
    await report();
    await office.deliver();
    office.now += 10 * MINUTE;
    const mails = await office.deliver();
    expect(mails.map(({ recipients }) => recipients)).toEqual(ENGINEERS.map((address) => [address]));
    expect(await office.states()).toEqual([['sent'], ['sent']]);
    expect((await pool().query('SELECT FROM bug_report WHERE mailed_at IS NULL')).rowCount).toBe(0);
  });

  it('is mailed once where two postmen look at once', async () => {
    await report();
    const postmen = [office.postman(), office.postman()];
    for (const postman of postmen) postman.wake();
    for (const postman of postmen) await postman.idle();
    expect(office.catcher.mails()).toHaveLength(ENGINEERS.length);
  });

  it('is told in text and in HTML: who, where, with which version and browser, and what they wrote', async () => {
    const id = await report();
    const mail = await only();
    expect(mail.subject).toBe('Problem reported: The chart is empty');
    expect(mail.to).toBe(`"Engineers" <${OPS}>`);
    const said = [
      `Report ${id}, by Otto, 11:50.`,
      BUG.text,
      '/plants/1?from=2026-11-19',
      '0.6.0 (1a2b3c4)',
      'Firefox 140',
      'request-7',
    ];
    for (const words of said) {
      expect(mail.text).toContain(words);
      expect(mail.rawHtml).toContain(words);
    }
    expect(mail.rawHtml).toContain(`<a href="${PUBLIC_URL}/plants/1?from=2026-11-19"`);
    expect(mail.files).toEqual([]);
  });

  it('brings its picture', async () => {
    const id = await report({}, PNG);
    const mail = await only();
    expect(mail.files).toMatchObject([{ type: 'image/png', cid: `bug-${id}@palmhouse`, content: PNG }]);
    expect(mail.rawHtml).toContain(`<img src="cid:bug-${id}@palmhouse" width="3"`);
    expect(mail.text).toContain('The picture is attached.');
  });

  it('stays a text, whatever it wishes to be', async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>\r\nBcc: all@museum.example`;
    await report({
      title: evil,
      text: evil,
      page: 'javascript:alert(3)',
      version: evil,
      requestId: evil,
      userAgent: evil,
      reporter: evil,
    });
    const mail = await only();
    expect(mail.recipients).toEqual([OPS]);
    expect(mail.headers).not.toHaveProperty('bcc');
    expect(mail.subject).toContain('<script>alert(1)</script>');
    expect(mail.rawHtml).not.toMatch(/<script|<img|href="javascript:/i);
    expect(mail.rawHtml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it.each(['https://elsewhere.example/plants', '//elsewhere.example'])(
    'makes no link of a page of others: %s',
    async (page) => {
      await report({ page });
      const mail = await only();
      expect(mail.rawHtml).toContain(page);
      expect(mail.rawHtml).not.toContain('href=');
    },
  );

  it('tells what there is, where there is little', async () => {
    await report({ page: null, version: null, requestId: null, userAgent: null });
    const mail = await only();
    expect(mail.text).toContain(BUG.text);
    expect(mail.text).not.toMatch(/Page:|Version:|Browser:|Request:|null/);
  });
});

describe('many reports', () => {
  it('are one mail, and the next comes five minutes later, whatever alerts do', async () => {
    await report({ title: 'first' });
    await office.deliver();
    for (let n = 0; n < 60; n += 1) await report({ title: `again ${n}`, text: 'x'.repeat(10_000) }, PNG);
    await putMail(pool(), await openAlert(pool(), { ...DRY, audience: 'engineer' }), {
      recipient: OPS,
      botanistId: null,
    });
    office.now += MINUTE;
    expect(toOps(await office.deliver()).map(({ subject }) => subject)).toEqual([
      'Problem reported: first',
      'Venus flytrap is dry: 14 %',
    ]);
    office.now += 5 * MINUTE;
    const [, , flood, ...others] = toOps(await office.deliver());
    expect(others).toEqual([]);
    expect(flood!.subject).toBe('Problem reported: again 0, and 49 more');
    expect(flood!.text).toContain('again 49');
    expect(flood!.files).toHaveLength(5);
    expect(Buffer.byteLength(flood!.rawHtml!)).toBeLessThan(100_000);
    office.now += 5 * MINUTE;
    expect(toOps(await office.deliver()).at(-1)!.subject).toBe('Problem reported: again 50, and 9 more');
  });

  it('are not lost while the mail server is away', async () => {
    office.catcher.setFaults({ refuse: 'busy' });
    await report();
    await office.deliver();
    await report({ title: 'Another' });
    office.catcher.clearFaults();
    office.now += 20 * MINUTE;
    const mail = await only();
    expect(mail.subject).toBe('Problem reported: The chart is empty, and 1 more');
    expect(mail.text).toContain('Another');
  });
});
