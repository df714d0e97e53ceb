import { afterEach, describe, expect, it } from '@jest/globals';
import type { CaughtMail } from '@palmhouse/sandbox';
import { TECHNICIANS, WatchedMuseum } from './watched-museum.js';

let museum: WatchedMuseum;

afterEach(() => museum?.close());

/** The botanist whom the source names for a plant. */
async function keeperOf(plantId: number): Promise<string> {
  const { rows } = await museum.swept.database.pool.query<{ email: string }>(
    'SELECT email FROM botanist JOIN plant ON plant.botanist_id = botanist.id WHERE plant.id = $1',
    [plantId],
  );
  return rows[0]!.email;
}

/** The subjects of the mails about a plant to one recipient, each with the minute since the opening in which it came. */
const about = (name: string, recipient: string, openedMs: number): [number, string][] =>
  museum.swept.mails
    .filter((mail: CaughtMail) => mail.recipients.includes(recipient) && mail.text.includes(name))
    .map(({ receivedMs, subject }) => [Math.floor((receivedMs - openedMs) / 60_000), subject]);

describe('the museum that a first start opens', () => {
  // Forenoon and evening, and in the midst of the waterings, when a quarter of the plants thirst.
  it.each(['2026-11-26T09:07:00Z', '2026-11-26T12:40:00Z', '2026-11-26T21:40:00Z'])(
    'opened at %s, has mailed of its dry plant and of its stuck sensor within ten minutes, once each',
    async (opened) => {
      const openedMs = Date.parse(opened);
      museum = await WatchedMuseum.open(openedMs, { trouble: true });
      await museum.swept.sweptBefore(20);
      await museum.live(12);
      const dry = about('Asclepias Curassavica', await keeperOf(11), openedMs);
      expect(dry).toEqual([
        [expect.any(Number), expect.stringMatching(/^Asclepias Curassavica is dry: 19\.\d %/)],
      ]);
      expect(dry[0]![0]).toBeLessThan(6);
      const stuck = about('Colocasia Esculenta', TECHNICIANS, openedMs);
      expect(stuck).toEqual([[expect.any(Number), expect.stringContaining('its value does not move')]]);
      // The first mail to the technicians makes the next one wait for company.
      expect(stuck[0]![0]).toBeLessThan(10);
      const told = await museum.swept.alerts();
      expect(told).toEqual(expect.arrayContaining(['plant:11 dry open', 'plant:14 sensor_fault open']));
      // Whatever else the museum of that hour has to tell, nobody hears twice of one thing.
      const subjects = museum.swept.mails.map(({ recipients, subject }) => `${recipients.join()} ${subject}`);
      expect(new Set(subjects).size).toBe(subjects.length);
    },
  );
});
