import { beforeEach, describe, expect, it } from '@jest/globals';
import { Digests } from '../../src/mail/digests.js';
import { DRY, HOUR, MINUTE, openAlert, putMail } from './mail.museum.js';
import { openPostOffice } from './post-office.js';

const office = openPostOffice();
const pool = () => office.database.pool;

const digests = (timeZone = 'Europe/London', digestAt = '07:30') =>
  new Digests(pool(), { mail: { ...office.settings(), timeZone, digestAt } }, { wake: () => undefined });

const write = (at: string, by = digests()) => by.write(Date.parse(at));

const written = async () => {
  const { rows } = await pool().query<{ key: string; at: Date }>(
    'SELECT key, not_before AS at FROM notification ORDER BY id',
  );
  return rows.map(({ key, at }) => `${key} ${at.toISOString()}`);
};

async function inTrouble(plant: number, channel: string, state: string, kind: string | null, since: string) {
  await pool().query(
    'UPDATE plant_state SET state = $3, kind = $4, since = $5 WHERE plant_id = $1 AND channel = $2',
    [plant, channel, state, kind, since],
  );
}

beforeEach(async () => {
  for (const table of ['care_step', 'botanist_preference', 'botanist_absence'])
    await pool().query(`DELETE FROM ${table}`);
});

describe('the digest', () => {
  it('is written once a day for each botanist with plants, at the museum’s half past seven in winter', async () => {
    expect(await write('2026-11-26T07:29:59Z')).toBe(0);
    expect(await write('2026-11-26T07:30:00Z')).toBe(2);
    expect(await write('2026-11-26T07:31:00Z')).toBe(0);
    expect(await write('2026-11-26T11:00:00Z')).toBe(0);
    expect(await write('2026-11-27T07:30:10Z')).toBe(2);
    expect(await written()).toEqual([
      'digest:1:2026-11-26 2026-11-26T07:30:00.000Z',
      'digest:2:2026-11-26 2026-11-26T07:30:00.000Z',
      'digest:1:2026-11-27 2026-11-27T07:30:10.000Z',
      'digest:2:2026-11-27 2026-11-27T07:30:10.000Z',
    ]);
  });

  it('comes at half past seven in summer too: an hour earlier by UTC', async () => {
    expect(await write('2026-07-01T06:29:00Z')).toBe(0);
    expect(await write('2026-07-01T06:30:00Z')).toBe(2);
  });

  it('is left out neither in the hour that spring leaves out nor doubled in the one that autumn repeats', async () => {
    const at = () => digests('Europe/London', '01:30');
    // In the night of 29 March clocks go from 01:00 to 02:00.
    expect(await write('2026-03-29T00:59:00Z', at())).toBe(0);
    expect(await write('2026-03-29T01:00:00Z', at())).toBe(2);
    expect(await write('2026-03-29T01:30:00Z', at())).toBe(0);
    // In the night of 25 October they show 01:30 twice, at 00:30 and at 01:30 UTC.
    expect(await write('2026-10-25T00:29:00Z', at())).toBe(0);
    expect(await write('2026-10-25T00:30:00Z', at())).toBe(2);
    expect(await write('2026-10-25T01:30:00Z', at())).toBe(0);
  });

  it('is not written in the afternoon, when nobody was there in the morning', async () => {
    expect(await write('2026-11-26T11:31:00Z')).toBe(0);
  });

  it('is written once by two at the same time', async () => {
    const counts = await Promise.all(
      [digests(), digests(), digests()].map((each) => write('2026-11-26T07:30:00Z', each)),
    );
    expect(counts.sort()).toEqual([0, 0, 2]);
  });

  it('keeps to quiet hours and to a no, and goes to whoever stands in', async () => {
    await pool().query(
      `INSERT INTO botanist_preference VALUES (1, '22:00', '09:00', true), (3, NULL, NULL, false)`,
    );
    expect(await write('2026-11-26T07:30:00Z')).toBe(2);
    expect((await written())[0]).toBe('digest:1:2026-11-26 2026-11-26T09:00:00.000Z');
    await pool()
      .query(`INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name)
      VALUES (2, '2026-11-26T12:00:00Z', '2026-11-28T12:00:00Z', 3, 'x', 'x')`);
    // 2 is away, 3 stands in and wants none.
    expect(await write('2026-11-27T07:30:00Z')).toBe(1);
    await pool().query(`UPDATE botanist_preference SET wants_digest = true WHERE botanist_id = 3`);
    expect(await write('2026-11-28T07:30:00Z')).toBe(2);
    expect((await written()).at(-1)).toMatch(/^digest:3:/);
  });

  it('tells what is open, the rounds in the order of need, who is away and what is over', async () => {
    await openAlert(pool(), DRY);
    const over = await openAlert(pool(), { ...DRY, kind: 'cold', facts: { value: 8.5 } });
    await pool().query(
      `UPDATE alert SET state = 'resolved', resolution = 'recovered', resolved_at = '2026-11-26T11:50:00Z' WHERE id = $1`,
      [over],
    );
    office.now = Date.parse('2026-11-26T11:00:00Z') + HOUR;
    await pool().query('DELETE FROM care_step');
    await digests('Europe/London', '11:30').write(office.now);
    const mails = await office.deliver();
    const mail = mails.find(({ recipients }) => recipients[0] === 'gertrude@museum.example')!;
    expect(mail.subject).toBe('1 of your 2 plants needs someone (Thu 26 Nov)');
    const text = mail.text.replace(/\s+/g, ' ');
    expect(text).toContain('Good morning, Gertrude Jekyll. This is how things stood at 12:00.');
    expect(text).toContain('Open - Venus flytrap is dry: 14 %. Since 11:42.');
    expect(text).toMatch(
      /Rounds, in the order of need - ▲ Venus flytrap\. Dry since 11:42; soil 14 %, air \d\d\.\d °C\. - Bird's "nest".*\. Needs water today about 17:45 ± 20 min; soil 14 %/,
    );
    expect(text).toContain('Away - Corpse flower. On loan.');
    expect(text).toContain('Over since yesterday - Venus flytrap is cold: 8.5 °C. Lasted 8 min, over 11:50.');
    expect(mail.rawHtml).toMatch(/href="https:\/\/palmhouse\.example\/museum\/alerts\/view\?token=/);
    expect(mail.rawHtml).not.toContain('<script');
    const other = mails.find(({ recipients }) => recipients[0] === 'elodie@museum.example')!;
    expect(other.subject).toBe('All is well with your 1 plant (Thu 26 Nov)');
    expect(other.text).toMatch(/Bird of paradise\. Last watered 8 h ago; soil 14 %, air/);
  });

  it('leads to the plants on the dashboard, where there is one: links that do not end', async () => {
    office.dashboardUrl = 'https://dashboard.example';
    office.now = Date.parse('2026-11-26T11:35:00Z');
    await pool().query('DELETE FROM care_step');
    await digests('Europe/London', '11:30').write(office.now);
    const mails = await office.deliver();
    const mail = mails.find(({ recipients }) => recipients[0] === 'gertrude@museum.example')!;
    expect(mail.rawHtml).toMatch(
      /<a href="https:\/\/dashboard\.example\/plants\/1"[^>]*>[^<]*Venus flytrap<\/a>/,
    );
    expect(mail.rawHtml).not.toContain('/alerts/view');
    expect(mail.text).not.toContain('for a week');
  });

  it('has the rounds in the order of need that the museum goes by, its own plants and covered ones', async () => {
    await pool()
      .query(`INSERT INTO botanist_absence (botanist_id, from_at, until_at, cover_id, said_by_id, said_by_name)
      VALUES (2, '2026-11-26T00:00:00Z', '2026-11-28T00:00:00Z', 1, 'x', 'x')`);
    await inTrouble(4, 'temperature', 'attention', 'cold', '2026-11-26T11:00:00Z');
    const order = async () => {
      office.now += 24 * HOUR;
      await digests('Europe/London', '12:00').write(office.now);
      const mails = await office.deliver();
      const [mail] = mails.filter(({ recipients }) => recipients[0] === 'gertrude@museum.example');
      office.catcher.clear();
      const [, rounds] = /Rounds, in the order of need\n([\s\S]*?)\n\n/.exec(mail!.text)!;
      return rounds!.split('\n').map((line) => line.replace(/^- (▲ )?/, '').slice(0, 11));
    };
    office.now = Date.parse('2026-11-25T12:05:00Z');
    // Both want somebody: cold goes before dry, and what is urgent before both.
    expect(await order()).toEqual(['Bird of par', 'Venus flytr', `Bird's "nes`]);
    await openAlert(pool(), { ...DRY, severity: 'urgent' });
    await pool().query(`UPDATE botanist_absence SET until_at = '2026-11-29T00:00:00Z'`);
    expect(await order()).toEqual(['Venus flytr', 'Bird of par', `Bird's "nes`]);
    await inTrouble(4, 'temperature', 'ok', null, '2026-11-20T00:00:00Z');
  });

  it('of a day that is over is not sent any more', async () => {
    await write('2026-11-26T07:30:00Z');
    office.now = Date.parse('2026-11-26T19:31:00Z');
    expect(await office.deliver()).toEqual([]);
    expect(await office.states()).toEqual(Array(2).fill(['dropped', 'the day it tells of was over']));
  });

  it('keeps no alert waiting for company', async () => {
    office.now = Date.parse('2026-11-26T07:30:00Z');
    await write('2026-11-26T07:30:00Z');
    await office.deliver();
    office.now += MINUTE;
    await putMail(pool(), await openAlert(pool(), DRY), { notBeforeMs: office.now });
    expect(await office.deliver()).toHaveLength(3);
  });
});
