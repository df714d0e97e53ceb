import { describe, expect, it } from '@jest/globals';
import { projectionFor, radiusOf, unitsPerPixel, type Place } from './projection.js';

const box = { width: 960, height: 500 };
const small = { width: 320, height: 200 };
const at = (latitude: number, longitude: number): Place => ({
  id: 'one',
  label: 'Somewhere',
  latitude,
  longitude,
  count: 1,
});

describe('the map of the world', () => {
  it.each([
    ['the middle', 0, 0],
    ['the North Pole', 90, 0],
    ['the South Pole', -90, 12],
    ['the date line', -17, 179.99],
    ['its other side', -17, -179.99],
  ])('has room for a whole mark at %s', (_, latitude, longitude) => {
    const [x = NaN, y = NaN] = projectionFor(box)([longitude, latitude]) ?? [];
    expect(x).toBeGreaterThanOrEqual(4);
    expect(x).toBeLessThanOrEqual(box.width - 4);
    expect(y).toBeGreaterThanOrEqual(4);
    expect(y).toBeLessThanOrEqual(box.height - 4);
  });

  it('is the right way up', () => {
    const project = projectionFor(box);
    const [brazil = NaN, south = NaN] = project([-41, -19]) ?? [];
    const [england = NaN, north = NaN] = project([0, 51]) ?? [];
    expect(brazil).toBeLessThan(england);
    expect(north).toBeLessThan(south);
  });
});

describe('the map around a place', () => {
  it.each([
    ['Resplendor', -19.3, -41.3],
    ['the date line', 52, 179.9],
    ['the equator', 0, 0],
  ])('has %s in its middle', (_, latitude, longitude) => {
    const [x = NaN, y = NaN] = projectionFor(small, at(latitude, longitude))([longitude, latitude]) ?? [];
    expect(x).toBeCloseTo(small.width / 2, 0);
    expect(Math.abs(y - small.height / 2)).toBeLessThan(12);
  });

  it.each([[-89], [90]])('shows a place at %d° too, beside its middle', (latitude) => {
    const [x = NaN, y = NaN] = projectionFor(small, at(latitude, 25))([25, latitude]) ?? [];
    expect(x).toBeCloseTo(small.width / 2, 0);
    expect(y).toBeGreaterThan(4);
    expect(y).toBeLessThan(small.height - 4);
  });

  it('shows a part of the world that one knows by its shape', () => {
    const project = projectionFor(small, at(-19, -41));
    const [west = NaN] = project([-41 - 40, -19]) ?? [];
    const [east = NaN] = project([-41 + 40, -19]) ?? [];
    expect((east - west) / small.width).toBeGreaterThan(0.6);
  });
});

describe('a mark', () => {
  it('grows by its area, from one plant on', () => {
    expect(radiusOf(1)).toBe(4);
    expect(radiusOf(0)).toBe(4);
    expect(radiusOf(101)).toBe(28);
  });

  it('keeps its size on a narrow screen, and never shrinks on a wide one', () => {
    expect(unitsPerPixel(box, 480)).toBe(2);
    expect(unitsPerPixel(box, 1_920)).toBe(1);
    expect(unitsPerPixel(box, null)).toBe(1);
  });
});
