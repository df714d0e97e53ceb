import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_POLICY as POLICY } from '../care-policy.js';
import type { CareChannel } from '../care-ranges.js';
import {
  at,
  HOUR,
  live,
  LONDON,
  MINUTE,
  NOON,
  plant,
  readings,
  watering,
  wobbling,
} from '../../../test/invented-plant.js';
import { judgePlant } from './judge-plant.js';
import type { Contact, PlantFacts } from './plant-facts.js';

function judge(channel: CareChannel, values: readonly (number | null)[], given: Partial<PlantFacts> = {}) {
  return judgePlant(
    plant({ readings: readings(channel, values), ...given }),
    POLICY,
    NOON + 5_000_000,
    LONDON,
  ).judgement.channels[channel];
}

const ok = (value: number, count = 10) => wobbling(value, count);

const UNREMARKABLE = { unusual: false, memory: null, trustedFrom: null } as const;

describe('a channel and its range', () => {
  // What the last readings were, after ten good ones.
  it.each([
    ['two bad readings', 'soilMoisture', [22, 21, 19, 18], 'ok', null],
    ['three bad readings', 'soilMoisture', [22, 21, 19.9, 19.8, 19.7], 'attention', 'dry'],
    ['three bad readings', 'soilMoisture', [97, 98.1, 98.2, 98.3], 'attention', 'soaked'],
    ['three bad readings', 'temperature', [9.3, 8.9, 8.8, 8.7], 'attention', 'cold'],
    ['three bad readings', 'temperature', [29, 30.1, 30.2, 30.3], 'attention', 'hot'],
    ['one bad, two bad on the other side', 'soilMoisture', [20.2, 19.5, 98.5, 98.4], 'ok', null],
    ['bad, good, bad', 'soilMoisture', [22, 19, 21, 19], 'ok', null],
    ['bad, good, bad, bad', 'soilMoisture', [22, 19, 21, 19, 19], 'ok', null],
    ['three on the very bound', 'soilMoisture', [22, 20, 20, 20], 'ok', null],
    ['three on the very bound', 'soilMoisture', [97, 98, 98, 98], 'ok', null],
    ['three on the very bound', 'temperature', [9.5, 9, 9, 9], 'ok', null],
    ['three on the very bound', 'temperature', [29, 30, 30, 30], 'ok', null],
    ['a missing value among two bad ones', 'soilMoisture', [22, 19, null, 18], 'ok', null],
    ['a missing value among three bad ones', 'soilMoisture', [22, 19, null, 18.5, 18], 'attention', 'dry'],
    ['still bad within the hysteresis', 'soilMoisture', [21, 19, 18, 19, 20, 21, 21.9], 'attention', 'dry'],
    ['bad, two back', 'soilMoisture', [21, 19, 18, 19, 20, 21, 22, 23], 'attention', 'dry'],
    ['bad, three back', 'soilMoisture', [21, 19, 18, 19, 20, 21, 22, 23, 24], 'ok', null],
    ['bad, back, bad again', 'soilMoisture', [21, 19, 18, 19, 22, 22, 22, 19, 19, 19], 'attention', 'dry'],
    [
      'still bad within the hysteresis',
      'temperature',
      [9, 8.8, 8.8, 8.8, 9.2, 9.3, 9.4],
      'attention',
      'cold',
    ],
    ['bad, three back', 'temperature', [9, 8.8, 8.8, 8.8, 9.2, 9.5, 9.6, 9.5], 'ok', null],
  ] as const)('%s (%s %j) is %s %s', (_, channel, values, state, kind) => {
    const start = values[0]!;
    expect(judge(channel, [...ok(start), ...values])).toMatchObject({ state, kind });
  });

  it.each([
    [[19], 'silent', 'Not judged yet: 19.0 %, below 20 %, and only one reading so far.'],
    [[null, 19, null, 98.04], 'silent', 'Not judged yet: 98.04 %, above 98 %, and only 2 readings so far.'],
    [[19, 21], 'ok', 'Only 2 readings so far; it should be within 20–98 %.'],
    [[21, 19], 'ok', 'Only 2 readings so far; it should be within 20–98 %.'],
    [[20], 'ok', 'Only one reading so far; it should be within 20–98 %.'],
    [[19, 18, 21], 'ok', 'Soil moisture as it should be, within 20–98 %.'],
    [[19, 18, 17], 'attention', 'Dry: 17.0 %, below 20 % since 26 Nov 11:58.'],
  ])('of a plant that has only these: %j, is %s', (values, state, reason) => {
    expect(judge('soilMoisture', values)).toMatchObject({ state, reason });
  });

  it.each([
    ['silent', null],
    ['away', null],
    ['sensor_fault', 'impossible'],
  ] as const)('that was %s stays so for two bad readings', (state, kind) => {
    const since = NOON - 30 * HOUR;
    const was = { ...{ state, kind, since, reason: '', value: null }, ...UNREMARKABLE };
    const judged = judge('soilMoisture', [19, 18], { stored: { soilMoisture: was } });
    expect(judged).toMatchObject({ state, kind, since });
  });

  it('that was well is not held to be well by two bad readings', () => {
    const was = { state: 'ok', kind: null, since: NOON - 30 * HOUR, reason: '', value: null } as const;
    const stored = { soilMoisture: { ...was, ...UNREMARKABLE } };
    expect(judge('soilMoisture', [19, 18], { stored })).toMatchObject({
      state: 'silent',
      since: NOON - MINUTE,
    });
  });

  it('of soil that drains is well with its first reading', () => {
    const waterings = [watering(NOON - 10 * MINUTE)];
    expect(judge('soilMoisture', [99], { waterings }).state).toBe('ok');
  });

  it('says so in a sentence with the numbers', () => {
    const { reason, since, value } = judge('soilMoisture', [...ok(21), 19.4, 18.76, 18.2], {
      waterings: [watering(at('2026-11-25T13:05:10Z'))],
    });
    expect(reason).toBe('Dry: 18.2 %, below 20 % since 26 Nov 11:58; last watered 25 Nov 13:05.');
    expect(since).toBe(NOON - 2 * MINUTE);
    expect(value).toBe(18.2);
    expect(judge('temperature', [...ok(9.3), 8.9, 8.8, 8.7, 9.1]).reason).toBe(
      'Cold: 9.1 °C, not yet back above 9.5 °C, below 9 °C since 26 Nov 11:57.',
    );
    expect(judge('temperature', [...ok(9.3), 8.99, 8.99, 8.996]).reason).toBe(
      'Cold: 8.996 °C, below 9 °C since 26 Nov 11:58.',
    );
    expect(judge('temperature', ok(12)).reason).toBe('Temperature as it should be, within 9–30 °C.');
  });

  it('says it by the museum’s clocks', () => {
    const facts = plant({ readings: readings('temperature', [...ok(9.3), 8.9, 8.8, 8.7]) });
    const told = (zone: string) =>
      judgePlant(facts, POLICY, NOON, zone).judgement.channels.temperature.reason;
    expect(told('Asia/Tokyo')).toBe('Cold: 8.7 °C, below 9 °C since 26 Nov 20:58.');
    expect(told('America/New_York')).toBe('Cold: 8.7 °C, below 9 °C since 26 Nov 06:58.');
  });

  it('has an inside also where the range is narrow', () => {
    const ranges = { soilMoisture: { low: 20, high: 98 }, temperature: { low: 12, high: 13 } };
    const values = [...ok(12.5), 11.9, 11.9, 11.9, 12.25, 12.3, 12.25];
    expect(judge('temperature', values, { ranges }).state).toBe('ok');
  });

  it('goes by the plant’s own range', () => {
    const ranges = { soilMoisture: { low: 5, high: 60 }, temperature: { low: 9, high: 30 } };
    expect(judge('soilMoisture', [...ok(15), 14, 13, 12], { ranges }).state).toBe('ok');
    expect(judge('soilMoisture', [...ok(59), 61, 62, 63], { ranges }).kind).toBe('soaked');
  });

  it('remembers trouble whose readings are no longer looked at, and since when', () => {
    const values = [...ok(21, 20), 19.5, 19.4, 19.3, ...ok(21, 60)];
    const { last } = live(readings('soilMoisture', values));
    expect(last.judgement.channels.soilMoisture).toMatchObject({
      state: 'attention',
      kind: 'dry',
      since: NOON - 62 * MINUTE,
    });
    const after = live(readings('soilMoisture', [...values, ...ok(22.5, 3)]));
    expect(after.last.judgement.channels.soilMoisture.state).toBe('ok');
  });

  it('counts a late reading in its place', () => {
    const all = readings('soilMoisture', [...ok(21), 19.5, 21, 19.4, 19.3]);
    const late = all.at(-3)!;
    const before = live(all.filter((reading) => reading !== late));
    expect(before.last.judgement.channels.soilMoisture.kind).toBe('dry');
    const facts = plant({ readings: all, stored: before.stored });
    expect(judgePlant(facts, POLICY, NOON, LONDON).judgement.channels.soilMoisture.state).toBe('ok');
  });
});

describe('soil after a watering', () => {
  const drained = [...ok(30, 5), ...ok(99, 10)];

  it('may be above its range while it drains', () => {
    const judged = judge('soilMoisture', drained, { waterings: [watering(NOON - 10 * MINUTE)] });
    expect(judged).toMatchObject({ state: 'ok' });
    expect(judged.reason).toBe('Above 98 % since it was watered at 26 Nov 11:51: it drains.');
    expect(judge('soilMoisture', drained).state).toBe('ok'); // as well when nobody reported it
  });

  it('is soaked when it does not drain within the hour', () => {
    const { each } = live(readings('soilMoisture', [...ok(30, 10), ...ok(99, 70)]), {
      waterings: [watering(NOON - 69 * MINUTE)],
    });
    const kinds = each.map(({ judgement }) => judgement.channels.soilMoisture.kind);
    expect(kinds.slice(0, -9).every((kind) => kind === null)).toBe(true);
    expect(kinds.at(-1)).toBe('soaked');
  });

  it('is dry no longer once it is as wet as a watering leaves it', () => {
    const { each } = live(readings('soilMoisture', [...ok(18, 12), ...ok(99, 3)]));
    expect(each.map(({ judgement }) => judgement.channels.soilMoisture.kind).slice(-4)).toEqual([
      'dry',
      'dry',
      'dry',
      null,
    ]);
  });
});

describe('a sensor', () => {
  const contact = (answer: Contact['answer'], inARow: number): Contact => ({
    answer,
    inARow,
    askedAt: NOON,
    since: NOON - (inARow - 1) * MINUTE,
  });

  it.each([
    ['faulty', 4, 'ok', null],
    ['faulty', 5, 'sensor_fault', 'reported'],
    ['failed', 50, 'ok', null],
    ['rejected', 4, 'ok', null],
    ['rejected', 5, 'sensor_fault', 'impossible'],
  ] as const)('that answers “%s” %d times in a row is %s %s', (answer, times, state, kind) => {
    const judged = judge('temperature', ok(12), { contact: contact(answer, times) });
    expect(judged).toMatchObject({ state, kind });
  });

  it('that was called faulty and then left alone for an hour is silent', () => {
    const old = { ...contact('faulty', 9), askedAt: NOON - HOUR, since: NOON - 2 * HOUR };
    const facts = plant({ readings: readings('temperature', ok(12), NOON - 2 * HOUR), contact: old });
    expect(judgePlant(facts, POLICY, NOON, LONDON).judgement.overall).toBe('silent');
  });

  it.each([
    [4, 'ok', null],
    [5, 'sensor_fault', 'impossible'],
  ] as const)('whose value was refused %d times in a row is %s', (times, state, kind) => {
    const values = [...ok(15), ...Array.from({ length: times }, () => null)];
    expect(judge('temperature', values)).toMatchObject({ state, kind });
  });

  it('is at fault in the one channel, and says of the other what it is', () => {
    const all = readings('temperature', [...ok(15), ...Array.from({ length: 6 }, () => null)]);
    const { judgement } = judgePlant(plant({ readings: all }), POLICY, NOON, LONDON);
    expect(judgement.channels.soilMoisture.state).toBe('ok');
    expect(judgement.overall).toBe('sensor_fault');
  });

  it.each([
    ['14 of the very same value', 'temperature', 12.5, 14, 'ok'],
    ['15 of the very same value', 'temperature', 12.5, 15, 'sensor_fault'],
    ['at rest at 0 %', 'soilMoisture', 0, 20, 'attention'],
    ['at rest at 100 %', 'soilMoisture', 100, 20, 'attention'],
  ] as const)('with %s (%s) is judged as it is', (_, channel, value, times, state) => {
    const same = Array.from({ length: times }, () => value);
    expect(judge(channel, [...ok(value + 0.1, 5), ...same]).state).toBe(state);
  });

  it.each([
    ['29 times', 29, 61.5, ['ok', 'ok']],
    ['30 times', 30, 61.5, ['stuck', 'stuck']],
    ['30 times, the soil at rest', 30, 100, ['soaked', 'stuck']],
  ] as const)('that says the very same pair %s', (_, times, soilMoisture, kinds) => {
    const all = readings('temperature', [...ok(14, 5), ...Array.from({ length: times }, () => 12.5)]);
    const frozen = all.map((reading, index) => (index < 5 ? reading : { ...reading, soilMoisture }));
    const { channels } = live(frozen).last.judgement;
    const told = [channels.soilMoisture, channels.temperature].map(({ kind, state }) => kind ?? state);
    expect(told).toEqual(kinds);
    if (times === 30)
      expect(channels.temperature).toMatchObject({
        since: NOON - 29 * MINUTE,
        reason: 'The temperature has been exactly 12.5 °C for 30 readings or more; since 26 Nov 11:31.',
      });
  });

  it('that is told to people without digits that say nothing', () => {
    const { channels } = live(
      readings('temperature', [...ok(14, 5), ...Array.from({ length: 30 }, () => 14.692774477911033)]),
    ).last.judgement;
    expect(channels.temperature.reason).toMatch(
      /^The temperature has been exactly 14\.69 °C for 15 readings/,
    );
  });

  it('that hung in both channels and moves again is well', () => {
    const hung = readings('temperature', [
      ...ok(14, 5),
      ...Array.from({ length: 60 }, () => 12.5),
      ...ok(13, 40),
    ]);
    const all = hung.map((each, index) => (index < 5 || index > 64 ? each : { ...each, soilMoisture: 61.5 }));
    const { each } = live(all);
    const overall = each.map(({ judgement }) => judgement.overall);
    expect(new Set(overall.slice(34, 65))).toEqual(new Set(['sensor_fault']));
    expect(new Set(overall.slice(65))).toEqual(new Set(['ok']));
  });

  it('that was stuck and moves again is well, however far away', () => {
    const same = Array.from({ length: 40 }, () => 47.123456789);
    const { each } = live(readings('soilMoisture', [...ok(47, 5), ...same, ...ok(30, 40)]));
    const states = each.map(({ judgement }) => judgement.channels.soilMoisture);
    expect(states[44]).toMatchObject({ state: 'sensor_fault', kind: 'stuck', since: NOON - 79 * MINUTE });
    expect(new Set(states.slice(45).map(({ state }) => state))).toEqual(new Set(['ok']));
  });
});

describe('a sensor that a technician has just seen to', () => {
  const refused = readings('soilMoisture', [...ok(20, 3), ...Array.from({ length: 200 }, () => null)]);
  const contact = (answer: Contact['answer'], inARow: number): Contact => ({
    answer,
    inARow,
    askedAt: NOON,
    since: NOON - (inARow - 1) * MINUTE,
  });
  const faulty = { answer: 'faulty', inARow: 180, askedAt: NOON, since: NOON - 179 * MINUTE } as const;
  const seenTo = (fault: Partial<PlantFacts>, minutesAgo: number, all = refused) => {
    const { stored } = live(all, fault);
    const trusted = { ...stored.soilMoisture!, trustedFrom: NOON - minutesAgo * MINUTE };
    const facts = plant({ readings: all, ...fault, stored: { ...stored, soilMoisture: trusted } });
    return judgePlant(facts, POLICY, NOON, LONDON).judgement.channels.soilMoisture;
  };

  it.each([1, 3, 5, 59])(
    'and that says nothing possible still is at that very fault: %d min',
    (minutesAgo) => {
      expect(seenTo({}, minutesAgo)).toMatchObject({ kind: 'impossible', since: NOON - 199 * MINUTE });
    },
  );

  it.each([1, 3, 30])('and that the source still calls faulty is so still: %d min', (minutesAgo) => {
    const old = readings('soilMoisture', ok(60, 20), NOON - 179 * MINUTE);
    expect(seenTo({ contact: faulty }, minutesAgo, old)).toMatchObject({
      kind: 'reported',
      since: faulty.since,
    });
  });

  it.each([
    [59, 'sensor_fault'],
    [60, 'silent'],
  ])('and that is not heard of for %d min is %s', (minutesAgo, state) => {
    const old = readings('soilMoisture', ok(60, 20), NOON - 179 * MINUTE);
    const { stored } = live(old, { contact: { ...contact('faulty', 9), askedAt: NOON - 179 * MINUTE } });
    const trusted = { ...stored.soilMoisture!, trustedFrom: NOON - minutesAgo * MINUTE };
    expect(trusted.state).toBe('sensor_fault');
    const facts = plant({ readings: old, stored: { soilMoisture: trusted } });
    const judged = judgePlant(facts, POLICY, NOON, LONDON).judgement.channels.soilMoisture;
    expect(judged.state).toBe(state);
    // Nobody missed it before.
    if (state === 'silent') expect(judged.since).toBe(NOON - 60 * MINUTE);
  });
});

describe('a sensor that was stuck', () => {
  it('has said nothing of the plant meanwhile: what is usual at the hour is not held against it', () => {
    const habit = (hour: number) => ({ median: hour < 10 ? 21 : 86, mad: 0.5, days: 9 });
    const soilMoisture = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, habit(hour)]));
    const same = Array.from({ length: 130 }, () => 21.123456789);
    const given = { baselines: { soilMoisture, temperature: {} }, waterings: [watering(NOON - HOUR)] };
    const { each } = live(readings('soilMoisture', [...ok(21, 20), ...same, ...ok(86, 20)]), given);
    const said = each.map(({ judgement }) => judgement.channels.soilMoisture);
    expect(new Set(said.slice(40, 150).map(({ kind }) => kind))).toEqual(new Set(['stuck']));
    expect(new Set(said.slice(150).map(({ state }) => state))).toEqual(new Set(['ok']));
  });
});

describe('a sensor that said nothing possible for a while', () => {
  const refused = Array.from({ length: 90 }, () => null);
  const kinds = (before: number, after: number, given: Partial<PlantFacts> = {}) =>
    live(readings('soilMoisture', [...ok(before, 30), ...refused, ...ok(after, 40)]), given).each.map(
      ({ judgement }) => judgement.channels.soilMoisture.kind,
    );

  it('is believed when it is back where it can be by now', () => {
    for (const [before, after] of [
      [80, 79],
      [80, 75],
    ] as const) {
      const all = kinds(before, after);
      expect(all[119]).toBe('impossible');
      expect(new Set(all.slice(122))).toEqual(new Set([null]));
    }
  });

  it('is not believed where no plant can have come by itself', () => {
    const all = kinds(88, 99.5);
    expect(new Set(all.slice(120))).toEqual(new Set(['jumped']));
    const { reason } = live(readings('soilMoisture', [...ok(88, 30), ...refused, ...ok(99.5, 40)])).last
      .judgement.channels.soilMoisture;
    expect(reason).toBe(
      'No possible soil moisture from 26 Nov 09:51 on, and it has not come back to where it was (88.0 %).',
    );
  });

  it('is believed when it has come back by a watering that lands where waterings land, or that was reported', () => {
    expect(new Set(kinds(1, 96).slice(122))).toEqual(new Set([null]));
    const reported = { waterings: [watering(NOON - 50 * MINUTE)] };
    expect(new Set(kinds(25, 60, reported).slice(122))).toEqual(new Set([null]));
    expect(new Set(kinds(25, 60).slice(122))).toEqual(new Set(['jumped']));
  });

  it('is believed when it takes the step back', () => {
    const values = [...ok(88, 30), ...refused, ...ok(99.5, 20), ...ok(80, 10)];
    const { each } = live(readings('soilMoisture', values));
    const all = each.map(({ judgement }) => judgement.channels.soilMoisture.kind);
    expect(new Set(all.slice(120, 140))).toEqual(new Set(['jumped']));
    expect(new Set(all.slice(143))).toEqual(new Set([null]));
  });
});

describe('a jump', () => {
  const kindsOf = (values: readonly (number | null)[], given: Partial<PlantFacts> = {}) =>
    live(readings('temperature', values), given).each.map(
      ({ judgement }) => judgement.channels.temperature.kind,
    );

  it('is a fault of the sensor with its third reading, not cold', () => {
    const kinds = kindsOf([...ok(14), 5, 5.1, 5.2, 5.1]);
    expect(kinds.slice(-4)).toEqual([null, null, 'jumped', 'jumped']);
    expect(judge('temperature', [...ok(14), 5, 5.1, 5.2]).reason).toBe(
      'The temperature jumped from 14.0 to 5.1 °C at 26 Nov 11:58 and has not come back.',
    );
  });

  it.each([
    ['one reading', [29.5]],
    ['two readings', [29.5, 29.6]],
    ['three readings with a good one among them', [28, 28.5, 14.5, 29.6]],
    ['four readings, two and two', [28, 28.5, 14.5, 14.5, 29.6, 29.4]],
  ])('of %s is nothing, wherever it stands', (_, spikes) => {
    for (let before = 0; before < 25; before += 1)
      expect(new Set(kindsOf([...ok(14, before), ...spikes, ...ok(14, 30)]))).toEqual(new Set([null]));
  });

  it('is over when the value comes back', () => {
    expect(kindsOf([...ok(14), ...ok(5, 30), ...ok(14.5, 30)]).slice(-31)).toEqual([
      'jumped',
      'jumped',
      'jumped',
      ...Array.from({ length: 28 }, () => null),
    ]);
  });

  it('is over by an opposite step that ends elsewhere', () => {
    const kinds = kindsOf([...ok(14), ...ok(5, 60), ...ok(20, 40)]);
    expect([kinds.at(60), kinds.at(-1)]).toEqual(['jumped', null]);
  });

  it('lasts while nothing ends it, a day at most', () => {
    const kinds = kindsOf([...ok(14, 20), ...ok(5, 24 * 60 + 10)]);
    expect(kinds.slice(22, -10).every((kind) => kind === 'jumped')).toBe(true);
    expect(kinds.at(-1)).toBe('cold');
  });

  it('is forgiven when a technician has seen to the sensor', () => {
    const all = readings('temperature', [...ok(14, 20), ...ok(5, 60)]);
    const { stored } = live(all);
    expect(stored.temperature?.kind).toBe('jumped');
    const seenTo = { ...stored, temperature: { ...stored.temperature!, trustedFrom: NOON - 2 * MINUTE } };
    const after = judgePlant(plant({ readings: all, stored: seenTo }), POLICY, NOON, LONDON);
    expect(after.judgement.channels.temperature.kind).toBe('cold');
  });

  it('may be what the weather does in the time between two readings', () => {
    const all = readings('temperature', [...ok(20), ...ok(14, 5)]).map((reading, index) =>
      index < 10 ? { ...reading, takenAt: reading.takenAt - 20 * MINUTE } : reading,
    );
    expect(judgePlant(plant({ readings: all }), POLICY, NOON, LONDON).judgement.overall).toBe('ok');
  });

  it('of the soil is none where somebody watered', () => {
    const up = [...ok(30), ...ok(60, 5)];
    expect(judge('soilMoisture', up).kind).toBe('jumped');
    const reported = judgePlant(
      plant({ readings: readings('soilMoisture', up), waterings: [watering(NOON - 15 * MINUTE)] }),
      POLICY,
      NOON,
      LONDON,
    );
    expect(reported.judgement.overall).toBe('ok');
    expect(reported.waterings).toHaveLength(1);
    expect(judge('soilMoisture', [...ok(30), ...ok(96, 5)]).state).toBe('ok');
    expect(judge('soilMoisture', [...ok(75), ...ok(86, 5)]).state).toBe('ok');
  });

  it('of the soil ends with a watering only where it lands as waterings do', () => {
    const biased = [...ok(60, 20), ...ok(35, 30)];
    const kindAfter = (level: number) =>
      live(readings('soilMoisture', [...biased, ...ok(level, 5)]), {
        waterings: [watering(NOON - 4 * MINUTE)],
      }).last.judgement.channels.soilMoisture.kind;
    expect(kindAfter(97)).toBeNull();
    expect(kindAfter(72)).toBe('jumped');
  });

  it('leaves no trace in the range of a plant that stands near its bound', () => {
    const { each } = live(readings('temperature', [...ok(9.2, 20), ...ok(4, 10), ...ok(9.2, 60)]));
    const kinds = each.map(({ judgement }) => judgement.channels.temperature.kind);
    expect(new Set(kinds)).toEqual(new Set([null, 'jumped']));
    expect(new Set(kinds.slice(33))).toEqual(new Set([null]));
  });
});

describe('what is unusual', () => {
  const hours = (days: number, median = 15, mad = 0.2) =>
    Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, { median, mad, days }]));
  const learnt = (days: number) => ({ soilMoisture: {}, temperature: hours(days) });

  it('is three values in a row far from the plant’s own of the hour', () => {
    const values = [...ok(15, 8), 16, 17, 18, 18.2, 18.4, 18.6];
    const judged = judge('temperature', values, { baselines: learnt(3) });
    expect(judged).toMatchObject({ state: 'attention', kind: 'unusual', unusual: true });
    expect(judged.usual).toMatchObject({ median: 15, low: 12, high: 18 });
    expect(judged.reason).toBe(
      'Unusual: 18.6 °C since 26 Nov 11:58; at this hour it is usually near 15.0 °C, and between 12.0 and 18.0 °C (this is 7.2 spreads away).',
    );
    expect(judge('temperature', values.slice(0, -1), { baselines: learnt(3) }).state).toBe('ok');
  });

  it('is said of no plant that is not known long enough', () => {
    const values = [...ok(15, 8), 16, 17, 18, 18.2, 18.4, 18.6];
    expect(judge('temperature', values, { baselines: learnt(2) })).toMatchObject({
      state: 'ok',
      usual: null,
    });
  });

  it('is beside what is worse', () => {
    const judged = judge('temperature', [...ok(10, 10), 8.9, 8.8, 8.7], { baselines: learnt(9) });
    expect(judged).toMatchObject({ state: 'attention', kind: 'cold', unusual: true });
  });

  it('keeps to no hour’s edge: what is usual in the hour before is no surprise yet', () => {
    const habit = (before: number) =>
      Object.fromEntries(
        Array.from({ length: 24 }, (_, hour) => [hour, { median: hour < 12 ? before : 97, mad: 1, days: 9 }]),
      );
    const kindWith = (before: number) =>
      judge('soilMoisture', ok(21, 15), { baselines: { soilMoisture: habit(before), temperature: {} } }).kind;
    expect(kindWith(21)).toBeNull();
    expect(kindWith(97)).toBe('unusual');
  });

  it.each([
    ['12:40', null],
    ['13:10', null],
    ['13:59', null],
    ['14:05', 'unusual'],
  ])('is not soil that is watered an hour later than by the clocks of summer: at %s', (time, kind) => {
    const habit = (hour: number) => ({ median: hour < 12 ? 24 : 97, mad: 1, days: 9 });
    const soilMoisture = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, habit(hour)]));
    const last = at(`2026-11-26T${time}:00Z`);
    const facts = plant({
      readings: readings('soilMoisture', ok(21, 3), last),
      baselines: { soilMoisture, temperature: {} },
    });
    expect(judgePlant(facts, POLICY, last, LONDON).judgement.channels.soilMoisture.kind).toBe(kind);
  });

  it('is not the soil that somebody watered today, but the soil that nobody did', () => {
    const baselines = { soilMoisture: hours(9, 40), temperature: {} };
    const wet = [...ok(75, 15)];
    const watered = { baselines, waterings: [watering(NOON - 5 * HOUR)] };
    expect(judge('soilMoisture', wet, watered).state).toBe('ok');
    const long = { baselines, waterings: [watering(NOON - 30 * HOUR)] };
    expect(judge('soilMoisture', wet, long).kind).toBe('unusual');
    expect(judge('soilMoisture', ok(21, 15), watered).kind).toBe('unusual');
  });
});
