import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { deserted, findings, silentServer } from './bedside.js';

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

let mails = 0;

async function mailServer(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({
    onMailFrom: (_, __, done) => {
      mails += 1;
      done();
    },
    ...options,
  });
  server.on('error', () => undefined);
  const socket = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  opened.push({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
  return (socket.address() as { port: number }).port;
}

const look = async (url: string) => (await findings({ SMTP_URL: url }, 'mail'))['SMTP']!;

const letsAnnIn: SMTPServerOptions = {
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _, done) =>
    username === 'ann' && password === 'right-word'
      ? done(null, { user: 'ann' })
      : done(new Error('Invalid username or password')),
};

describe('the mail server', () => {
  it('is well where it greets, speaks TLS and lets us in; no mail is begun', async () => {
    const port = await mailServer(letsAnnIn);
    // Its certificate is its own; the option is nodemailer's, as for care.
    const found = await look(`smtp://ann:right-word@127.0.0.1:${port}/?tls.rejectUnauthorized=false`);
    expect(found).toMatchObject({ status: 'ok', text: `127.0.0.1:${port} answers, encrypted, lets ann in` });
    expect(mails).toBe(0);
  });

  it('is well in the clear on this machine, where nobody signs in', async () => {
    const port = await mailServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
    expect(await look(`smtp://127.0.0.1:${port}`)).toMatchObject({
      status: 'ok',
      text: `127.0.0.1:${port} answers, not encrypted, without signing in`,
    });
  });

  it('is a problem where it knows another password, which is not said', async () => {
    const port = await mailServer({ ...letsAnnIn, disabledCommands: ['STARTTLS'] });
    const found = await look(`smtp://ann:hidden-word@127.0.0.1:${port}`);
    expect(found).toMatchObject({ status: 'problem', text: expect.stringContaining('Invalid') });
    expect(JSON.stringify(found)).not.toContain('hidden-word');
  });

  it('is worth a warning where the password of SMTP_URL is not asked for', async () => {
    const port = await mailServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
    expect(await look(`smtp://ann:right-word@127.0.0.1:${port}`)).toMatchObject({
      status: 'warning',
      text: expect.stringContaining('lets nobody sign in'),
    });
  });

  it('is a problem where its certificate is nobody’s', async () => {
    const port = await mailServer(letsAnnIn);
    expect(await look(`smtp://ann:right-word@127.0.0.1:${port}`)).toMatchObject({ status: 'problem' });
  });

  it.each([
    ['is busy', '421 too busy\r\n', /421|too busy/],
    ['is none', 'HTTP/1.1 400 Bad Request\r\n', /greeting|HTTP/i],
  ])('is a problem where it %s', async (_, word, why) => {
    const server = await silentServer((socket) => void socket.end(word));
    opened.push(server);
    const found = await look(`smtp://127.0.0.1:${server.port}`);
    expect([found.status, found.text]).toEqual(['problem', expect.stringMatching(why)]);
  });

  it('is not waited for where it never greets', async () => {
    const server = await silentServer();
    opened.push(server);
    expect(await look(`smtp://127.0.0.1:${server.port}`)).toMatchObject({ status: 'problem' });
  });

  it('is a problem where nobody listens, or none is named', async () => {
    expect(await look(`smtp://127.0.0.1:${await deserted()}`)).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('ECONNREFUSED'),
    });
    expect((await findings({}, 'mail'))['SMTP']).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('SMTP_URL is not set'),
    });
  });
});
