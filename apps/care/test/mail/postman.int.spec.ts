import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import { COLD, DRY, HOUR, MINUTE, NOW, openAlert, putMail } from './mail.museum.js';
import { openPostOffice } from './post-office.js';

// All but intervals: a renewal comes when the test says so.
const EVERYTHING_ELSE = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;

const office = openPostOffice();
const pool = () => office.database.pool;

const aboutDry = async (more: Parameters<typeof putMail>[2] = {}) => {
  const id = await openAlert(pool(), DRY);
  await putMail(pool(), id, more);
  return id;
};

const resolve = (id: number) =>
  pool().query(
    `UPDATE alert SET state = 'resolved', resolution = 'recovered', resolved_at = opened_at WHERE id = $1`,
    [id],
  );

describe('the postman', () => {
  it('sends what is due, once, and not what is not', async () => {
    await aboutDry();
    await putMail(pool(), await openAlert(pool(), COLD), {
      recipient: 'carl@museum.example',
      notBeforeMs: NOW + HOUR,
    });
    await office.deliver();
    expect(await office.deliver()).toHaveLength(1);
    expect(await office.states()).toEqual([['sent'], ['waiting']]);
    office.now += HOUR;
    expect((await office.deliver()).map(({ recipients }) => recipients[0])).toEqual([
      'gertrude@museum.example',
      'carl@museum.example',
    ]);
  });

  it('sends one mail to each of two people, whose news are the same', async () => {
    const id = await aboutDry();
    await putMail(pool(), id, { recipient: 'carl@museum.example' });
    expect(await office.deliver()).toHaveLength(2);
  });

  it('waits five minutes for company after a mail, but not with what is urgent', async () => {
    await aboutDry();
    await office.deliver();
    office.now += MINUTE;
    await putMail(pool(), await openAlert(pool(), COLD));
    await putMail(pool(), await openAlert(pool(), { ...DRY, kind: 'overdue' }), {
      notBeforeMs: NOW + 2 * MINUTE,
    });
    expect(await office.deliver()).toHaveLength(1);
    office.now = NOW + 5 * MINUTE;
    const mails = await office.deliver();
    expect(mails).toHaveLength(2);
    expect(mails[1]!.subject).toMatch(/cold.*and 1 more$/);
    office.now += MINUTE;
    await putMail(pool(), await openAlert(pool(), { ...DRY, kind: 'hot' }), { urgent: true });
    expect(await office.deliver()).toHaveLength(3);
  });

  it('drops what was resolved before its mail went out, and gives its alert and its key free', async () => {
    const id = await aboutDry({ key: 'alert:opened' });
    await resolve(id);
    expect(await office.deliver()).toEqual([]);
    expect(await office.states()).toEqual([['dropped', 'its alert was resolved before the mail went out']]);
    const { rows } = await pool().query('SELECT mailed_at FROM alert');
    expect(rows).toEqual([{ mailed_at: null }]);
    await pool().query(`UPDATE alert SET state = 'open', resolution = NULL, resolved_at = NULL`);
    await putMail(pool(), id, { key: 'alert:opened' });
    expect(await office.deliver()).toHaveLength(1);
  });

  it('drops an escalation of what was acknowledged meanwhile', async () => {
    const id = await aboutDry({ kind: 'escalation', urgent: true });
    await pool().query(`UPDATE alert SET state = 'acknowledged', acknowledged_at = opened_at WHERE id = $1`, [
      id,
    ]);
    expect(await office.deliver()).toEqual([]);
    expect(await office.states()).toEqual([['dropped', expect.stringContaining('acknowledged')]]);
  });

  it('gives up a recipient that is refused for good, says so once, and goes on with the others', async () => {
    office.catcher.setFaults({ unknownRecipients: ['gertrude@museum.example'] });
    const id = await aboutDry();
    await putMail(pool(), id, { recipient: 'carl@museum.example' });
    await putMail(pool(), id, { recipient: 'no address' });
    await office.deliver();
    expect(await office.deliver()).toHaveLength(1);
    expect(await office.states()).toEqual([
      ['failed', expect.stringContaining('550')],
      ['sent'],
      ['failed', 'not a mail address: no address'],
    ]);
    expect(office.logged.map(({ message }) => message)).toEqual([
      'a mail was refused for good',
      'mail sent',
      'a mail was refused for good',
    ]);
    const [{ id: sent, message_id: messageId }] = (
      await pool().query(`SELECT id::float8, message_id FROM notification WHERE state = 'sent'`)
    ).rows;
    expect(office.logged[1]!.fields).toEqual({
      notifications: [sent],
      alerts: [id],
      messageId,
      attempts: 1,
    });
  });
});

describe('while the mail server is down', () => {
  it.each([{ refuse: 'busy' }, { refuse: 'cut' }] as const)(
    'mails wait with growing pauses and go out once when it is back: %j',
    async (faults) => {
      office.catcher.setFaults(faults);
      const id = await aboutDry();
      await putMail(pool(), id, { recipient: 'carl@museum.example' });
      const waits = [];
      for (let minute = 0; minute < 120; minute += 0.25) {
        await office.deliver();
        office.now += MINUTE / 4;
      }
      for (const { fields } of office.logged) waits.push(fields['waitSeconds']);
      expect(waits).toEqual([30, 60, 120, 240, 480, ...Array(7).fill(900)]);
      expect((await office.states()).map(([state]) => state)).toEqual(['waiting', 'waiting']);
      office.catcher.clearFaults();
      office.now += 15 * MINUTE;
      const mails = await office.deliver();
      expect(mails.map(({ recipients }) => recipients[0]).sort()).toEqual([
        'carl@museum.example',
        'gertrude@museum.example',
      ]);
      expect(await office.states()).toEqual([['sent'], ['sent']]);
      expect(office.logged.slice(-3).map(({ message }) => message)).toEqual([
        'mail sent',
        'the mail server takes mail again',
        'mail sent',
      ]);
    },
  );

  it('what has come together meanwhile goes as one mail', async () => {
    office.catcher.setFaults({ refuse: 'busy' });
    await aboutDry();
    await office.deliver();
    await putMail(pool(), await openAlert(pool(), COLD));
    office.catcher.clearFaults();
    office.now += MINUTE;
    expect((await office.deliver()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/Venus flytrap is dry: 14 %, and 1 more/),
    ]);
  });

  it('a clock that is set back an hour keeps no mail back', async () => {
    office.catcher.setFaults({ refuse: 'busy' });
    await aboutDry({ notBeforeMs: NOW - 2 * HOUR });
    await office.deliver();
    office.catcher.clearFaults();
    office.now -= HOUR;
    expect(await office.deliver()).toHaveLength(1);
  });
});

describe('a mail of which nobody knows whether it was taken', () => {
  const gertrude = () =>
    office.catcher.mails().filter(({ recipients }) => recipients[0] === 'gertrude@museum.example');

  it('keeps no other mail waiting', async () => {
    office.catcher.setFaults({ drop: 'after_keeping' });
    await aboutDry({ notBeforeMs: NOW - MINUTE });
    await office.deliver();
    office.catcher.clearFaults();
    await putMail(pool(), await openAlert(pool(), COLD), { recipient: 'carl@museum.example' });
    office.now += MINUTE / 2;
    await office.deliver();
    expect((await office.states()).map(([state]) => state)).toEqual(['waiting', 'sent']);
    office.now += MINUTE / 2;
    await putMail(pool(), await openAlert(pool(), { ...DRY, kind: 'hot' }), {
      recipient: 'carl@museum.example',
      urgent: true,
    });
    expect((await office.deliver()).map(({ recipients }) => recipients[0])).toEqual([
      'gertrude@museum.example',
      'carl@museum.example',
      'carl@museum.example',
      'gertrude@museum.example',
    ]);
    expect(new Set(gertrude().map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('is sent again after a minute, four, a quarter of an hour and an hour, and then given up', async () => {
    office.catcher.setFaults({ drop: 'after_keeping' });
    await aboutDry();
    const minutes = [];
    for (let minute = 0; minute < 240; minute += 1) {
      const before = gertrude().length;
      await office.deliver();
      if (gertrude().length > before) minutes.push(minute);
      office.now += MINUTE;
    }
    expect(minutes).toEqual([0, 1, 5, 21, 85]);
    expect(await office.states()).toEqual([
      ['failed', expect.stringMatching(/^may have been sent 5 times: /)],
    ]);
    expect(office.logged.at(-1)).toMatchObject({
      fields: { recipient: 'gertrude@museum.example', copies: 5 },
      message: 'a mail that may have been sent is given up',
    });
  });

  it('stays the same mail when the server is away at the next try', async () => {
    office.catcher.setFaults({ drop: 'after_keeping' });
    await aboutDry();
    await office.deliver();
    office.catcher.setFaults({ refuse: 'busy' });
    office.now += MINUTE;
    await office.deliver();
    await putMail(pool(), await openAlert(pool(), COLD));
    office.catcher.clearFaults();
    office.now += MINUTE;
    await office.deliver();
    office.now += 5 * MINUTE;
    await office.deliver();
    const ids = gertrude().map(({ messageId }) => messageId);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a mail whose postman is gone', () => {
  it('is taken up again when the claim is two minutes old, under the same Message-ID and with the same company', async () => {
    office.catcher.setFaults({ drop: 'after_keeping' });
    await aboutDry();
    await putMail(pool(), await openAlert(pool(), COLD));
    await office.deliver();
    // Nobody knows whether it went out: it stays the same mail, whatever comes to lie beside it.
    await pool().query(
      `UPDATE notification SET state = 'sending', claimed_at = to_timestamp($1::float8 / 1000)`,
      [NOW],
    );
    await putMail(pool(), await openAlert(pool(), { ...DRY, kind: 'hot' }), { urgent: true });
    office.catcher.clearFaults();
    office.now += 119_000;
    expect(await office.deliver()).toHaveLength(2);
    office.now += 2_000;
    const mails = await office.deliver();
    expect(mails.map(({ subject }) => subject.replace(/.*, /, ''))).toEqual([
      'and 1 more',
      expect.stringContaining('hot'),
      'and 1 more',
    ]);
    expect(mails[2]!.messageId).toBe(mails[0]!.messageId);
    expect(await office.states()).toEqual([['sent'], ['sent'], ['sent']]);
  });
});

describe('a postman that waits for the server’s word', () => {
  it('keeps its claim for as long as it waits', async () => {
    office.catcher.setFaults({ slowMs: 600_000 });
    await aboutDry();
    jest.useFakeTimers({ doNotFake: [...EVERYTHING_ELSE] });
    try {
      const postman = office.postman();
      postman.wake();
      await eventually('the mail', () => office.catcher.waiting() > 0);
      office.now += 119_000;
      jest.advanceTimersByTime(30_000);
      await eventually('the claim, renewed', async () => {
        const { rows } = await pool().query<{ at: Date }>('SELECT claimed_at AS at FROM notification');
        return rows[0]!.at.getTime() === office.now;
      });
      office.now += 119_000;
      const other = office.postman();
      other.wake();
      await other.idle();
      expect((await office.states()).flat()).toEqual(['sending']);
      await postman.stop();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('two postmen', () => {
  it('never send one mail twice, nor one person’s news side by side', async () => {
    const ids = [await openAlert(pool(), DRY), await openAlert(pool(), COLD)];
    const readers = Array.from({ length: 20 }, (_, n) => `reader${n}@museum.example`);
    for (const recipient of readers) for (const id of ids) await putMail(pool(), id, { recipient });
    const postmen = [office.postman(), office.postman(), office.postman()];
    for (const postman of postmen) postman.wake();
    await Promise.all(postmen.map((postman) => postman.idle()));
    const got = office.catcher.mails().map(({ recipients }) => recipients[0]!);
    expect(got.sort()).toEqual(readers.sort());
  });
});

describe('a postman that is told to stop', () => {
  it('finishes the mail at hand and begins no other', async () => {
    office.catcher.setFaults({ slowMs: 300 });
    const id = await aboutDry();
    await putMail(pool(), id, { recipient: 'carl@museum.example' });
    const postman = office.postman();
    postman.wake();
    await eventually('the mail', () => office.catcher.waiting() > 0);
    await postman.stop();
    expect(office.catcher.mails()).toHaveLength(1);
    expect((await office.states()).map(([state]) => state).sort()).toEqual(['sent', 'waiting']);
    postman.wake();
    await postman.idle();
    expect(office.catcher.mails()).toHaveLength(1);
  });

  it('gives up one that nobody answers, and leaves it to be taken up again', async () => {
    office.catcher.setFaults({ slowMs: 600_000 });
    await aboutDry();
    const postman = office.postman();
    postman.wake();
    await eventually('the mail', () => office.catcher.waiting() > 0);
    await postman.stop();
    expect(office.catcher.mails()).toEqual([]);
    expect((await office.states())[0]![0]).toBe('waiting');
    office.catcher.clearFaults();
    office.now += MINUTE;
    const next = office.postman();
    next.wake();
    await next.idle();
    expect(office.catcher.mails()).toHaveLength(1);
  });
});
