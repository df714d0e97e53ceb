import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { createMuseum, type Museum } from '../museum-server.js';
import type { MailCatcher } from './mail-catcher.js';

const NOW_MS = Date.parse('2026-11-26T11:00:00Z');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const EVIL = `Leaf's "<script>alert(1)</script>"`;

let museum: Museum;
let catcher: MailCatcher;

beforeEach(async () => {
  museum = await createMuseum({ smtpPort: 0, now: () => NOW_MS });
  catcher = museum.mail!;
});

afterEach(() => museum.close());

async function send(mail: Record<string, unknown> = {}): Promise<string> {
  const transport = createTransport({ url: catcher.url, socketTimeout: 2_000 });
  try {
    const given = {
      from: 'p@museum.example',
      to: 'Ann <ann@museum.example>',
      subject: 'Dry',
      text: 'It is dry.',
    };
    const { response } = await transport.sendMail({ ...given, ...mail });
    return response;
  } finally {
    transport.close();
  }
}

const page = async (path: string) => {
  const response = await fetch(museum.url + path);
  return { response, text: await response.text() };
};

describe('the mail catcher', () => {
  it('keeps a mail with all its parts', async () => {
    await send({
      html: '<p>It is dry.<img src="cid:chart"></p>',
      attachments: [{ filename: 'chart.png', content: PIXEL, cid: 'chart' }],
    });
    const [mail] = catcher.mails();
    expect(mail).toMatchObject({
      number: 1,
      receivedMs: NOW_MS,
      recipients: ['ann@museum.example'],
      subject: 'Dry',
      text: 'It is dry.',
      rawHtml: '<p>It is dry.<img src="cid:chart"></p>',
      files: [{ name: 'chart.png', type: 'image/png', cid: 'chart', content: PIXEL }],
    });
    expect(mail!.html).toContain(`src="data:image/png;base64,${PIXEL.toString('base64')}"`);
  });

  it('shows a list and each mail, and in JSON', async () => {
    await send();
    await send({
      subject: 'Cold',
      html: '<b>cold</b>',
      attachments: [{ filename: 'a.png', content: PIXEL, cid: 'a' }],
    });
    const list = await page('/mails');
    expect(list.text.indexOf('Cold')).toBeLessThan(list.text.indexOf('Dry'));
    expect(list.response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const mail = await page('/mails/2');
    expect(mail.text).toContain('src="/mails/2/body"');
    expect(mail.text).toMatch(/<iframe sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    const file = await fetch(`${museum.url}/mails/2/files/0`);
    expect([file.headers.get('content-type'), Buffer.from(await file.arrayBuffer())]).toEqual([
      'image/png',
      PIXEL,
    ]);
    const json = JSON.parse((await page('/mails.json')).text) as { mails: unknown[] };
    expect(json.mails).toMatchObject([
      { subject: 'Dry' },
      { subject: 'Cold', files: [{ cid: 'a', bytes: PIXEL.length }] },
    ]);
    expect((await page('/mails/3')).response.status).toBe(404);
    expect((await page('/mails/2/files/9')).response.status).toBe(404);
    expect((await fetch(`${museum.url}/mails/2`, { method: 'POST' })).status).toBe(405);
    await fetch(`${museum.url}/mails`, { method: 'DELETE' });
    expect((await page('/mails')).text).toContain('No mail yet');
  });

  it('lets nothing of a mail run, nor reach the page around it', async () => {
    await send({
      subject: EVIL,
      to: `${JSON.stringify(EVIL)} <x@museum.example>`,
      text: EVIL,
      html: `<html><head><title>x</title></head><body><script>alert(1)</script><p>hello</p></body></html>`,
      attachments: [
        { filename: `${EVIL}.svg`, contentType: 'image/svg+xml', content: '<svg onload="alert(1)"/>' },
      ],
    });
    for (const path of ['/mails', '/mails/1']) expect((await page(path)).text).not.toContain('<script');
    const body = await page('/mails/1/body');
    expect(body.text).toContain('<base target="_blank">');
    const policy = body.response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox;/);
    expect(policy).not.toContain('allow-scripts');
    const file = await page('/mails/1/files/0');
    expect(file.response.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.response.headers.get('content-disposition')).toBe('attachment');
  });

  it('keeps the newest five hundred', async () => {
    const transport = createTransport({ url: catcher.url, pool: true, maxMessages: Infinity });
    const all = Array.from({ length: 502 }, (_, n) =>
      transport.sendMail({
        from: 'p@museum.example',
        to: 'a@museum.example',
        subject: `${n + 1}`,
        text: 'x',
      }),
    );
    await Promise.all(all);
    transport.close();
    const kept = catcher.mails();
    expect([kept.length, kept[0]!.number, kept.at(-1)!.number]).toEqual([500, 3, 502]);
  });

  it('refuses what is too large, and goes on', async () => {
    await expect(send({ text: 'x'.repeat(3_000_000) })).rejects.toMatchObject({ responseCode: 552 });
    await send();
    expect(catcher.mails()).toHaveLength(1);
  });

  it('fails as it is told to', async () => {
    catcher.setFaults({ refuse: 'busy' });
    await expect(send()).rejects.toMatchObject({ responseCode: 421 });
    catcher.setFaults({ refuse: 'cut' });
    await expect(send()).rejects.toThrow();
    catcher.setFaults({ unknownRecipients: ['Ann@museum.example'] });
    await expect(send()).rejects.toMatchObject({ responseCode: 550 });
    await send({ to: 'bob@museum.example' });
    catcher.setFaults({ rejectMail: 'looks like spam' });
    await expect(send()).rejects.toMatchObject({ responseCode: 554 });
    catcher.setFaults({ drop: 'before_keeping' });
    await expect(send()).rejects.toThrow();
    expect(catcher.mails()).toHaveLength(1);
    catcher.setFaults({ drop: 'after_keeping' });
    await expect(send()).rejects.toThrow();
    expect(catcher.mails()).toHaveLength(2);
    expect(() => catcher.setFaults({ slow: 1 })).toThrow('The mail server’s faults stay');
    catcher.clearFaults();
    await send();
    expect(catcher.mails()).toHaveLength(3);
  });

  it('has nothing of who hangs up before a word was said', async () => {
    catcher.setFaults({ slowMs: 3_600_000 });
    const socket = connect(catcher.port, '127.0.0.1');
    for (const line of ['EHLO x', 'MAIL FROM:<a@x.example>', 'RCPT TO:<b@x.example>', 'DATA']) {
      await new Promise((resolve) => socket.once('data', resolve));
      socket.write(`${line}\r\n`);
    }
    await new Promise((resolve) => socket.once('data', resolve));
    socket.write('Subject: x\r\n\r\nx\r\n.\r\n');
    while (catcher.waiting() === 0) await new Promise(setImmediate);
    socket.destroy();
    while (catcher.waiting() > 0) await new Promise(setImmediate);
    expect(catcher.mails()).toEqual([]);
  });
});

describe('a museum without a mail server', () => {
  it('says so', async () => {
    const other = await createMuseum();
    const response = await fetch(`${other.url}/mails`);
    expect([response.status, other.mail, await response.text()]).toEqual([
      404,
      null,
      expect.stringContaining('--smtp-port'),
    ]);
    await other.close();
  });
});
