import { describe, expect, it } from '@jest/globals';
import { routeOf } from './route.js';

describe('routeOf', () => {
  it('reads the generation from the path, or takes that of the bare path', () => {
    expect(routeOf('/v1/api/plants/3', 'v3')).toEqual({ kind: 'plant', plantId: 3, generation: 'v1' });
    expect(routeOf('/api/plants/0', 'v2')).toEqual({ kind: 'plant', plantId: 0, generation: 'v2' });
  });

  it('reads an instant with its zone and refuses any other', () => {
    const atMs = Date.parse('2026-11-21T10:05:00Z');
    for (const at of ['2026-11-21T10:05:00Z', '2026-11-21T10:05Z', '2026-11-21T10:05:00.000000Z']) {
      expect(routeOf(`/api/plants/3?at=${at}`, 'v3')).toMatchObject({ kind: 'plant', atMs });
    }
    expect(
      routeOf(`/api/plants/3?at=${encodeURIComponent('2026-11-21T12:05:00+02:00')}`, 'v3'),
    ).toMatchObject({ atMs });
    for (const at of ['2026-11-21T10:05:00', 'yesterday', '2026-13-41T10:05:00Z', '']) {
      expect(routeOf(`/api/plants/3?at=${at}`, 'v3').kind).toBe('wrong-instant');
    }
  });

  it('knows the strings behind the scenes and nothing else', () => {
    expect(routeOf('/faults', 'v3')).toEqual({ kind: 'control', path: '/faults' });
    expect(routeOf('/requests?x=1', 'v3')).toEqual({ kind: 'control', path: '/requests' });
    for (const url of [
      '/',
      '/v4/api/plants/3',
      '/api/plants/',
      '/api/plants/x',
      '/api/plants/-1',
      '/faultsy',
    ]) {
      expect(routeOf(url, 'v3')).toEqual({ kind: 'unknown' });
    }
  });
});
