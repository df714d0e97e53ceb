import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Generation } from '../museum/answer-of.js';
import { trueReadingOf } from '../museum/reading-of.js';
import { plantAnswer, reportBody } from './answer.body.js';

const SEED = 1;
const RECORDINGS = new URL('../../../../../shared/data/plants/', import.meta.url);
const present = existsSync(RECORDINGS);
const whereRecorded = present ? it : it.skip;
const SKIPPED = present ? '' : ' (skipped: the recordings in ../shared/data/plants are not here)';

type Body = Readonly<Record<string, unknown>>;

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, RECORDINGS), 'utf8'));

/** Every place in a body with the form of what stands there: key order, types, and dates by their pattern. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value === null) return null;
  if (typeof value === 'object') return Object.entries(value).map(([key, held]) => [key, shapeOf(held)]);
  return typeof value;
}

/** Dates and coordinates with each digit as `9` and each letter as `a`; a sign or the number of digits may differ. */
function formOf(value: unknown): string {
  return String(value)
    .replace(/^-/, '')
    .replace(/\d/g, '9')
    .replace(/[A-Z][a-z]{2}(?=,| )/g, 'Aaa');
}

function bodyLike(recorded: Body, generation: Generation): Body {
  const plantId = Number(recorded['plant_id']);
  const taken = String(recorded['recording_taken']).replace(' ', 'T').replace('Z', '').slice(0, 23);
  const reading = trueReadingOf(plantId, Date.parse(`${taken}Z`), SEED);
  return JSON.parse(JSON.stringify(reportBody(plantId, generation, reading, SEED))) as Body;
}

function expectAlike(recorded: Body, generation: Generation): void {
  const made = bodyLike(recorded, generation);
  expect(shapeOf(made)).toEqual(shapeOf(recorded));
  expect(made['plant_id']).toBe(recorded['plant_id']);
  expect(made['name']).toBe(recorded['name']);
  expect(made['scientific_name']).toEqual(recorded['scientific_name']);
  expect(formOf(made['recording_taken'])).toBe(formOf(recorded['recording_taken']));
  expect(formOf(made['last_watered'])).toBe(formOf(recorded['last_watered']));
}

describe('the body of a report', () => {
  whereRecorded(`is that of the first generation in 2024, with all its facts${SKIPPED}`, () => {
    const recorded = (read('v1/sweep_2024-04-15.json') as (Body | null)[]).filter((body) => body !== null);
    expect(recorded).toHaveLength(49);
    for (const body of recorded) {
      expectAlike(body, 'v1');
      const made = bodyLike(body, 'v1');
      for (const key of ['botanist', 'images', 'origin_location', 'recording_taken']) {
        expect(made[key]).toEqual(body[key]);
      }
    }
  });

  whereRecorded(`is that of the first generation in 2023, with cycle and sunlight${SKIPPED}`, () => {
    const recorded = Object.values(read('v1/sweep_2023-08-30.json') as Record<string, Body>);
    expect(recorded).toHaveLength(47);
    for (const body of recorded) {
      // between 2023 and 2024 plant 34 got its picture
      if (body['plant_id'] !== 34) expectAlike(body, 'v1');
      expect(bodyLike(body, 'v1')['sunlight']).toEqual(body['sunlight']);
      expect(bodyLike(body, 'v1')['cycle']).toEqual(body['cycle']);
    }
  });

  whereRecorded(`is that of the second generation${SKIPPED}`, () => {
    const recorded = read('v2/sweep_2025-09-23.json') as Body[];
    expect(recorded).toHaveLength(237);
    for (const body of recorded) {
      expectAlike(body, 'v2');
      expect(bodyLike(body, 'v2')['images']).toEqual(body['images']);
    }
  });

  whereRecorded(`is that of the third generation${SKIPPED}`, () => {
    const files = readdirSync(new URL('v3/', RECORDINGS));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const body = read(`v3/${file}`) as Body;
      expectAlike(body, 'v3');
      expect(bodyLike(body, 'v3')['images']).toEqual(body['images']);
    }
  });

  it('writes the times of each generation in its own way', () => {
    const atMs = Date.parse('2026-11-21T10:05:00.120Z');
    const times = (['v1', 'v2', 'v3'] as const).map((generation) => {
      const body = reportBody(3, generation, trueReadingOf(3, atMs, SEED), SEED) as Body;
      return [body['recording_taken'], body['last_watered']].map(String);
    });
    expect(times[0]?.[0]).toBe('2026-11-21 10:05:00');
    expect(times[0]?.[1]).toMatch(/^Fri, 20 Nov 2026 14:50:\d\d GMT$/);
    expect(times[1]?.[0]).toBe('2026-11-21T10:05:00.120Z');
    expect(times[1]?.[1]).toMatch(/^2026-11-20T14:50:\d\d\.000Z$/);
    expect(times[2]?.[0]).toMatch(/^2026-11-21T10:05:00\.120\d{3}$/);
    expect(times[2]?.[1]).toMatch(/^2026-11-20T14:50:\d\d$/);
  });

  it('writes the origin of the later generations as numbers and as texts', () => {
    const reading = trueReadingOf(3, 0, SEED);
    expect(reportBody(3, 'v2', reading, SEED)).toMatchObject({
      origin_location: {
        latitude: expect.any(Number),
        longitude: expect.any(Number),
        country: expect.any(String),
      },
    });
    expect(reportBody(3, 'v3', reading, SEED)).toMatchObject({
      origin_location: {
        latitude: expect.stringMatching(/^-?\d{1,2}\.\d{7}$/),
        longitude: expect.stringMatching(/^-?\d{1,3}\.\d{6}$/),
      },
    });
  });

  it('sends addresses as long as the longest seen', () => {
    const longest = Array.from({ length: 200 }, (_, index) => index + 51).map((plant) => {
      const body = reportBody(plant, 'v3', trueReadingOf(plant, 0, SEED), SEED) as {
        images?: { medium_url: string };
      };
      return body.images?.medium_url.length ?? 0;
    });
    expect(Math.max(...longest)).toBeGreaterThan(490);
    expect(Math.max(...longest)).toBeLessThan(560);
  });
});

describe('the body of an error', () => {
  it('names the reason and the plant, with 404 or 500', () => {
    const errors = (['not-found', 'on-loan', 'sensor-fault'] as const).map((kind) => {
      const { status, body } = plantAnswer(43, 'v3', { kind }, SEED);
      return [status, body];
    });
    expect(errors).toEqual([
      [404, '{"error":"plant not found","plant_id":43}'],
      [404, '{"error":"plant on loan to another museum","plant_id":43}'],
      [500, '{"error":"plant sensor fault","plant_id":43}'],
    ]);
  });
});
