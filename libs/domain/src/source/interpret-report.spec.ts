import { describe, expect, it } from '@jest/globals';
import { readInstant } from '../time/epoch-micros.js';
import { DEFAULT_CLEANING_POLICY, type CleaningPolicy } from './cleaning-policy.js';
import { generationOf } from './generation.js';
import { interpretAnswer } from './interpret-answer.js';

const at = (iso: string) => readInstant(iso) ?? NaN;
const RECEIVED_AT = at('2026-01-26T15:20:00Z');

const REPORT = {
  plant_id: 1,
  name: 'Venus flytrap',
  recording_taken: '2026-01-26T15:16:04.703006',
  last_watered: '2026-01-26T13:12:19',
  soil_moisture: 93.13705822458411,
  temperature: 16.453945373988777,
  botanist: { name: 'Sherry Campbell', email: 'sherry.campbell@lnhm.co.uk', phone: '+1-662-659-8097x8928' },
  origin_location: {
    latitude: '81.2003535',
    longitude: '7.815683',
    city: 'Mitchellfurt',
    country: 'Suriname',
  },
};

/** A report over HTTP: `undefined` takes a key away, a text stands for itself where JSON cannot be written otherwise. */
function interpret(changes: object = {}, policy: CleaningPolicy = DEFAULT_CLEANING_POLICY) {
  const body = new TextEncoder().encode(JSON.stringify({ ...REPORT, ...changes }));
  const outcome = interpretAnswer(
    { kind: 'answered', plantId: 1, receivedAt: RECEIVED_AT, status: 200, body },
    policy,
  );
  if (outcome.kind !== 'report') throw new Error(`not a report but ${outcome.kind}`);
  for (const rejection of outcome.rejections) {
    expect(rejection).toMatchObject({ plantId: 1, receivedAt: RECEIVED_AT, payload: body, identified: true });
  }
  const { reading, reference, rejections } = outcome;
  return {
    reading,
    reference,
    rules: rejections.map(({ rule }) => rule),
    reasons: rejections.map(({ reason }) => reason),
  };
}

describe('a good report', () => {
  it('gives its reading to the microsecond and what it says of the plant', () => {
    expect(interpret()).toEqual({
      reading: {
        plantId: 1,
        takenAt: at('2026-01-26T15:16:04.703006Z'),
        soilMoisture: 93.13705822458411,
        temperature: 16.453945373988777,
        lastWateredAt: at('2026-01-26T13:12:19Z'),
      },
      reference: {
        plantId: 1,
        reportedAt: at('2026-01-26T15:16:04.703006Z'),
        name: 'Venus flytrap',
        botanist: {
          name: 'Sherry Campbell',
          email: 'sherry.campbell@lnhm.co.uk',
          phone: '+16626598097;ext=8928',
        },
        origin: {
          latitude: 81.2003535,
          longitude: 7.815683,
          town: 'Mitchellfurt',
          countryCode: 'SR',
          countryName: 'Suriname',
          timeZone: null,
        },
      },
      rules: [],
      reasons: [],
    });
  });

  it('keeps an image that is none apart from silence about it', () => {
    expect(interpret().reference).not.toHaveProperty('image');
    expect(interpret({ images: null }).reference).toHaveProperty('image', null);
  });

  it('has cycle and sunlight in 2023', () => {
    const { reference } = interpret({ cycle: 'Perennial', sunlight: ['Full sun', ' part shade'] });
    expect(reference).toMatchObject({ cycle: 'Perennial', sunlight: ['full sun', 'part shade'] });
  });
});

describe('the measured values', () => {
  it.each([
    [{ soil_moisture: 0 }, { soilMoisture: 0 }],
    [{ soil_moisture: 100 }, { soilMoisture: 100 }],
    [{ temperature: -15 }, { temperature: -15 }],
    [{ temperature: 50 }, { temperature: 50 }],
    [{ temperature: 0 }, { temperature: 0 }],
  ])('stand at the bounds and at a true zero: %j', (changes, expected) => {
    const { reading, rules } = interpret(changes);
    expect(reading).toMatchObject(expected);
    expect(rules).toEqual([]);
  });

  it.each([
    [
      { soil_moisture: -0.0001 },
      'soil-moisture-range',
      'The soil moisture of -0.0001 % is outside 0 to 100 %.',
    ],
    [{ soil_moisture: 100.5 }, 'soil-moisture-range', 'The soil moisture of 100.5 % is outside 0 to 100 %.'],
    [{ temperature: 106.05 }, 'temperature-range', 'The temperature of 106.05 °C is outside -15 to 50 °C.'],
    [{ temperature: -15.1 }, 'temperature-range', 'The temperature of -15.1 °C is outside -15 to 50 °C.'],
    [{ soil_moisture: '25' }, 'soil-moisture-unreadable', 'The soil moisture is not a number: "25".'],
    [{ temperature: [] }, 'temperature-unreadable', 'The temperature is not a number: a list.'],
    [{ temperature: true }, 'temperature-unreadable', 'The temperature is not a number: true.'],
  ])('%j is left empty under %s while the other stands', (changes, rule, reason) => {
    const { reading, reference, rules, reasons } = interpret(changes);
    const key = 'temperature' in changes ? 'temperature' : 'soilMoisture';
    const other = key === 'temperature' ? 'soilMoisture' : 'temperature';
    expect(reading?.[key]).toBeNull();
    expect(reading?.[other]).toEqual(expect.any(Number));
    expect(reference).not.toBeNull();
    expect(rules).toEqual([rule]);
    expect(reasons[0]).toBe(`${reason} It is left empty; the report is kept whole.`);
  });

  it('that are beyond what a number holds are unreadable', () => {
    const body = new TextEncoder().encode(
      '{"recording_taken":"2026-01-26T15:16:04","soil_moisture":1e999,"temperature":5}',
    );
    const outcome = interpretAnswer(
      { kind: 'answered', plantId: 1, receivedAt: RECEIVED_AT, status: 200, body },
      DEFAULT_CLEANING_POLICY,
    );
    expect(outcome).toMatchObject({
      reading: { soilMoisture: null },
      rejections: [{ rule: 'soil-moisture-unreadable' }],
    });
  });

  it.each([[{ soil_moisture: null }], [{ soil_moisture: undefined }]])(
    'may be absent one at a time: %j',
    (changes) => {
      expect(interpret(changes)).toMatchObject({ reading: { soilMoisture: null }, rules: [] });
    },
  );

  it.each([
    [{ soil_moisture: null, temperature: undefined }, ['no-values']],
    [{ soil_moisture: null, temperature: 90 }, ['temperature-range']],
    [{ soil_moisture: -64, temperature: 90 }, ['soil-moisture-range', 'temperature-range']],
    [{ soil_moisture: 'x', temperature: 'y' }, ['soil-moisture-unreadable', 'temperature-unreadable']],
    [{ soil_moisture: null, temperature: null, last_watered: 'x' }, ['no-values', 'last-watered-unreadable']],
  ])('when both gone (%j) give no reading, but what is said of the plant stays', (changes, expected) => {
    const { reading, reference, rules } = interpret(changes);
    expect(reading).toBeNull();
    expect(reference?.name).toBe('Venus flytrap');
    expect(rules).toEqual(expected);
  });

  it('are judged by the policy that is given', () => {
    const policy = { ...DEFAULT_CLEANING_POLICY, soilMoisture: { min: 10, max: 90 } };
    expect(interpret({}, policy).rules).toEqual(['soil-moisture-range']);
  });
});

describe('the time of a report', () => {
  it.each(['2026-01-26T15:22:00', '2026-01-19T15:20:00', '2026-01-26 15:20:00', '2026-01-26T16:20:00+01:00'])(
    'is believed at %s',
    (taken) => {
      expect(interpret({ recording_taken: taken })).toMatchObject({
        reading: { takenAt: at(taken) },
        rules: [],
      });
    },
  );

  it.each([
    ['2026-01-26T15:22:00.000001', 'taken-at-future'],
    ['2026-01-19T15:19:59.999999', 'taken-at-too-old'],
    ['2026-02-30T10:00:00', 'taken-at-unreadable'],
    ['', 'taken-at-unreadable'],
    [1_769_440_564, 'taken-at-unreadable'],
    [null, 'taken-at-unreadable'],
    [undefined, 'taken-at-unreadable'],
  ])('is not believed at %p, and nothing else of the report is used or judged', (taken, rule) => {
    const outcome = interpret({ recording_taken: taken, temperature: 500, name: 5, last_watered: 'x' });
    expect(outcome).toMatchObject({ reading: null, reference: null, rules: [rule] });
  });
});

describe('the last watering', () => {
  it.each(['yesterday', '', 0, '2026-02-30T10:00:00'])(
    'that cannot be read (%p) is left empty',
    (watered) => {
      const { reading, rules } = interpret({ last_watered: watered });
      expect(reading).toMatchObject({ lastWateredAt: null, soilMoisture: 93.13705822458411 });
      expect(rules).toEqual(['last-watered-unreadable']);
    },
  );

  it.each([null, undefined])('may be absent (%p)', (watered) => {
    expect(interpret({ last_watered: watered })).toMatchObject({
      reading: { lastWateredAt: null },
      rules: [],
    });
  });

  it('may be written as in v1', () => {
    const { reading } = interpret({ last_watered: 'Mon, 26 Jan 2026 13:12:19 GMT' });
    expect(reading?.lastWateredAt).toBe(at('2026-01-26T13:12:19Z'));
  });
});

describe('a report of another plant', () => {
  it.each([2, 1.5, 'one', true, {}])('(plant_id %p) gives neither reading nor reference', (plantId) => {
    const outcome = interpret({ plant_id: plantId, temperature: 500 });
    expect(outcome).toMatchObject({ reading: null, reference: null, rules: ['plant-id-mismatch'] });
  });

  it.each([1, '1', null, undefined])(
    'is not one with plant_id %p: the address names the plant',
    (plantId) => {
      expect(interpret({ plant_id: plantId }).rules).toEqual([]);
    },
  );
});

describe('what a report says of the plant', () => {
  it.each([
    ['name', ' , ', 'name-unreadable', 'name'],
    ['name', 5, 'name-unreadable', 'name'],
    ['scientific_name', [5], 'scientific-name-unreadable', 'scientificName'],
    ['botanist', { name: 'Carl', email: 'nowhere' }, 'botanist-unreadable', 'botanist'],
    ['origin_location', { latitude: 91, longitude: 0, city: 'x' }, 'origin-unreadable', 'origin'],
    ['images', { original_url: 'javascript:alert(1)' }, 'image-unreadable', 'image'],
  ])('with a bad %s (%j) is refused alone and costs no reading', (key, value, rule, part) => {
    const { reading, reference, rules } = interpret({ [key]: value });
    expect(rules).toEqual([rule]);
    expect(reading).not.toBeNull();
    expect(reference).not.toBeNull();
    expect(reference).not.toHaveProperty(part);
  });

  it.each(['name', 'scientific_name', 'botanist', 'origin_location'])('may be silent about %s', (key) => {
    expect(interpret({ [key]: null }).rules).toEqual([]);
    expect(interpret({ [key]: undefined }).rules).toEqual([]);
  });
});

describe('generationOf', () => {
  it.each([
    [{ origin_location: ['1', '2', 'x', 'GB', 'Europe/London'] }, 'v1'],
    [{ origin_location: { latitude: 1, longitude: 2 } }, 'v2'],
    [{ origin_location: { latitude: '1', longitude: '2' } }, 'v3'],
    [{ origin_location: null, recording_taken: '2025-02-03 16:28:40' }, 'v1'],
    [{ origin_location: { latitude: 1, longitude: '2' }, recording_taken: '2025-11-11T14:35:49.772Z' }, 'v2'],
    [{ recording_taken: '2026-01-26T15:16:04.703006' }, 'v3'],
    [{ recording_taken: 'x' }, null],
    [{ recording_taken: 5, origin_location: 5 }, null],
    [{}, null],
    [[], null],
    [null, null],
    ['v1', null],
  ])('of %j is %p', (body, generation) => {
    expect(generationOf(body)).toBe(generation);
  });
});
