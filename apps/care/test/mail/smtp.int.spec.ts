import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMailCatcher, type MailCatcher } from '@palmhouse/sandbox';
import { Smtp, type SendLimits } from '../../src/mail/smtp.js';

let catcher: MailCatcher;

beforeEach(async () => {
  catcher = await createMailCatcher();
});

afterEach(() => catcher.close());

async function send(limits: Partial<SendLimits> = {}, url = catcher.url) {
  const smtp = new Smtp(url, 'palmhouse@museum.example', {
    handOverMs: 10_000,
    verdictMs: 10_000,
    ...limits,
  });
  try {
    return await smtp.send({
      subject: 'Dry',
      html: '<p>It is dry.</p>',
      text: 'It is dry. '.repeat(20_000),
      attachments: [],
      references: [],
      messageId: '<1@museum.example>',
      to: { name: 'Ann', address: 'ann@museum.example' },
      dateMs: 0,
    });
  } finally {
    smtp.close();
  }
}

const later = (maybeSent: boolean) => ({ outcome: 'later', whose: 'server', maybeSent });

describe('what became of a mail', () => {
  it('is waited for longer than the text may take: the server has it by then, and may look at it for minutes', async () => {
    catcher.setFaults({ slowMs: 1_000 });
    expect(await send({ handOverMs: 600 })).toEqual({ outcome: 'sent' });
    expect(catcher.mails()).toHaveLength(1);
  });

  it('is unknown where the whole text was handed over and no word comes', async () => {
    catcher.setFaults({ slowMs: 600_000 });
    expect(await send({ verdictMs: 100 })).toMatchObject(later(true));
    catcher.setFaults({ drop: 'before_keeping' });
    expect(await send()).toMatchObject(later(true));
  });

  it('is known where it never came so far', async () => {
    catcher.setFaults({ refuse: 'cut' });
    expect(await send()).toMatchObject(later(false));
    catcher.setFaults({ refuse: 'busy' });
    expect(await send()).toMatchObject(later(false));
  });

  it('is known of a server that does not say a word', async () => {
    const silent = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    expect(await send({ handOverMs: 100 }, `smtp://127.0.0.1:${port}`)).toMatchObject(later(false));
    silent.close();
  });
});
