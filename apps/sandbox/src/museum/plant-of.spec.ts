import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue.js';
import { laterBotanist } from './later-botanist.js';
import { plantOf } from './plant-of.js';

const SEED = 1;
const AT_MS = Date.parse('2026-11-18T10:00:00Z');

describe('the catalogue', () => {
  it('holds 48 plants, 11 of them without scientific name and picture key, one with the key alone', () => {
    const plants = [...CATALOGUE.values()];
    expect(plants).toHaveLength(48);
    expect(CATALOGUE.has(7) || CATALOGUE.has(43)).toBe(false);
    expect(plants.filter(({ scientificName }) => scientificName === null)).toHaveLength(11);
    expect(plants.filter(({ picture }) => picture.kind === 'absent')).toHaveLength(11);
    expect(plants.filter(({ picture }) => picture.kind === 'null').map(({ plant }) => plant)).toEqual([45]);
  });
});

describe('plantOf', () => {
  it('gives 0 the facts of plant 50', () => {
    expect(plantOf(0, SEED)).toEqual(plantOf(50, SEED));
  });

  it('invents the same plant for the same number and seed, with the oddities of the real ones', () => {
    const invented = Array.from({ length: 2000 }, (_, index) => plantOf(51 + index, SEED));
    expect(plantOf(51, SEED)).toEqual(invented[0]);
    expect(plantOf(51, 2)).not.toEqual(invented[0]);
    expect(new Set(invented.map(({ picture }) => picture.kind))).toEqual(
      new Set(['absent', 'null', 'locked', 'own']),
    );
    expect(invented.some(({ name }) => name.endsWith(','))).toBe(true);
    expect(invented.some(({ name }) => name.includes('‘'))).toBe(true);
    for (const { wateringMinute } of invented) {
      expect(wateringMinute).toBeGreaterThanOrEqual(780);
      expect(wateringMinute).toBeLessThan(900);
    }
  });
});

describe('laterBotanist', () => {
  it('gives each of ten thousand plants a botanist of its own', () => {
    const emails = Array.from(
      { length: 10_000 },
      (_, plant) => laterBotanist(plant, 'v3', AT_MS, SEED).email,
    );
    expect(new Set(emails).size).toBe(10_000);
    expect(emails.some((email) => email.includes('..'))).toBe(true);
    expect(emails.every((email) => /^[a-z.]+@lnhm\.co\.uk$/.test(email))).toBe(true);
  });

  it('changes the phone from hour to hour for the same e-mail', () => {
    const now = laterBotanist(3, 'v2', AT_MS, SEED);
    const later = laterBotanist(3, 'v2', AT_MS + 3_600_000, SEED);
    expect(later.email).toBe(now.email);
    expect(later.phone).not.toBe(now.phone);
    expect(laterBotanist(3, 'v2', AT_MS + 60_000, SEED)).toEqual(now);
  });
});
