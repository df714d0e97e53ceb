import { describe, expect, it } from '@jest/globals';
import { MetricsText } from './metrics-page.js';

const page = (took: string, jobs: number) =>
  new MetricsText(`# HELP took_seconds how long
# TYPE took_seconds histogram
took_seconds_bucket{le="1",job="a,b"} ${took}
took_seconds_count{job="a,b"} ${took}
# TYPE jobs gauge
jobs{queue="one",state="waiting"} ${jobs}
jobs{queue="two",state="waiting"} 5
# TYPE idle gauge
idle 1
`);

describe('a page of metrics', () => {
  it('is asked by name and some of the labels', () => {
    const text = page('1', 2);
    expect(text.value('jobs', { queue: 'one' })).toBe(2);
    expect(text.value('jobs', { state: 'waiting' })).toBe(7);
    expect(text.value('took_seconds_count', { job: 'a,b' })).toBe(1);
    expect(text.value('jobs', { queue: 'three' })).toBeUndefined();
    expect(text.value('job')).toBeUndefined();
  });

  it('tells which metrics are others than before, a histogram as one', () => {
    expect(page('2', 2).movedSince(page('1', 2))).toEqual(new Set(['took_seconds']));
    expect(page('1', 3).movedSince(page('1', 2))).toEqual(new Set(['jobs']));
    expect(page('1', 2).movedSince(page('1', 2))).toEqual(new Set());
    expect(page('1', 2).movedSince(new MetricsText('')).size).toBe(3);
  });
});
