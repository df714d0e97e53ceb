import { describe, expect, it } from '@jest/globals';
import { LONDON, MINUTE, NOON, plant, readings, watering, wobbling } from '../../../test/invented-plant.js';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import { judgePlant } from './judge-plant.js';
import type { KnownWatering } from './plant-facts.js';
import { reconcileWaterings } from './reconcile-waterings.js';

/** What becomes of the waterings of a plant whose moisture went so, the last value at NOON. */
function reconcile(values: readonly number[], known: readonly KnownWatering[], isBelieved = true) {
  const facts = plant({ readings: readings('soilMoisture', values), waterings: known });
  const { waterings: detected } = judgePlant(facts, POLICY, NOON, LONDON);
  return reconcileWaterings({ known, detected, readings: facts.readings, isBelieved }, POLICY, NOON);
}

const dry = (count: number) => Array.from(wobbling(18, count));
const wet = (count: number) => Array.from(wobbling(97, count));
const seen = (ago: number) =>
  watering(NOON - ago * MINUTE, { reported: false, detected: true, before: 18, after: 97 });

describe('waterings', () => {
  it.each([0, 5, 19, -15])('are confirmed when reported %d minutes before the soil shows them', (minutes) => {
    const reported = NOON - (4 + minutes) * MINUTE;
    const changes = reconcile([...dry(10), ...wet(5)], [watering(reported)]);
    expect(changes).toMatchObject([{ what: 'confirmed', at: reported, replaces: null }]);
    expect(changes[0]).toHaveProperty('before', expect.closeTo(18, 1));
    expect(changes[0]).toHaveProperty('after', expect.closeTo(97, 1));
  });

  it('are confirmed once', () => {
    const known = watering(NOON - 4 * MINUTE, { detected: true, before: 18, after: 97 });
    expect(reconcile([...dry(10), ...wet(5)], [known])).toEqual([]);
  });

  it('are noted as seen where nobody reported them: the first high reading tells when', () => {
    const old = watering(NOON - 24 * 60 * MINUTE);
    const changes = reconcile([...dry(10), ...wet(5)], [old]);
    expect(changes).toMatchObject([{ what: 'detected', at: NOON - 4 * MINUTE }]);
    expect(reconcile([...dry(10), ...wet(5)], [old, seen(4)])).toEqual([]);
    expect(reconcile([...dry(10), ...wet(5)], [old, seen(6)])).toEqual([]); // a late reading moved it
  });

  it('need three high readings', () => {
    expect(reconcile([...dry(10), ...wet(2)], [])).toEqual([]);
    expect(reconcile([...dry(10), ...wet(2), ...dry(5)], [])).toEqual([]);
  });

  it('that were seen make way for their report, also when it comes late', () => {
    const reported = watering(NOON - 4.5 * MINUTE);
    expect(reconcile([...dry(10), ...wet(5)], [reported, seen(4)])).toMatchObject([
      { what: 'confirmed', at: NOON - 4.5 * MINUTE, replaces: NOON - 4 * MINUTE },
    ]);
    const late = watering(NOON - 50 * MINUTE);
    expect(reconcile(wet(20), [late, seen(45)])).toEqual([
      { what: 'confirmed', at: NOON - 50 * MINUTE, before: 18, after: 97, replaces: NOON - 45 * MINUTE },
    ]);
  });

  it('may lie anywhere in a time without readings', () => {
    const all = readings('soilMoisture', [...dry(10), ...wet(5)]).map((reading, index) =>
      index < 10 ? { ...reading, takenAt: reading.takenAt - 90 * MINUTE } : reading,
    );
    const known = [watering(NOON - 70 * MINUTE)];
    const facts = plant({ readings: all, waterings: known });
    const { waterings: detected } = judgePlant(facts, POLICY, NOON, LONDON);
    const changes = reconcileWaterings(
      { known, detected, readings: facts.readings, isBelieved: true },
      POLICY,
      NOON,
    );
    expect(changes).toMatchObject([{ what: 'confirmed', at: NOON - 70 * MINUTE }]);
  });

  it('are not seen where the soil stays dry for twenty minutes', () => {
    expect(reconcile(dry(20), [watering(NOON - 19 * MINUTE)])).toEqual([]);
    expect(reconcile(dry(20), [watering(NOON - 20 * MINUTE)])).toEqual([
      { what: 'unseen', at: NOON - 20 * MINUTE },
    ]);
    expect(reconcile(dry(20), [watering(NOON - 20 * MINUTE, { unseenAt: NOON })])).toEqual([]);
  });

  it.each([
    ['there are no readings of that time', dry(20), 300, true],
    ['the sensor cannot be believed', dry(20), 25, false],
    ['the soil was wet already', wet(20), 25, true],
  ] as const)('are not called unseen where %s', (_, values, ago, isBelieved) => {
    expect(reconcile(values, [watering(NOON - ago * MINUTE)], isBelieved)).toEqual([]);
  });

  it('that were not seen are seen after all when the readings come late', () => {
    const known = watering(NOON - 10 * MINUTE, { unseenAt: NOON });
    expect(reconcile([...dry(8), ...wet(9)], [known])).toMatchObject([
      { what: 'confirmed', at: known.wateredAt },
    ]);
  });

  it('are seen from a smaller step where they were reported', () => {
    const values = [...dry(10), ...wobbling(55, 6)];
    expect(reconcile(values, [])).toEqual([]);
    expect(reconcile(values, [watering(NOON - 6 * MINUTE)])).toMatchObject([{ what: 'confirmed' }]);
  });

  it('reported twice within minutes are one that was seen', () => {
    const changes = reconcile(
      [...dry(10), ...wet(5)],
      [watering(NOON - 4 * MINUTE), watering(NOON - 3 * MINUTE)],
    );
    expect(changes).toMatchObject([{ what: 'confirmed', at: NOON - 4 * MINUTE }]);
  });
});
