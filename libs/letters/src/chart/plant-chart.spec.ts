import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_RANGES } from '@palmhouse/domain';
import type { Sample, ToldPlant } from '../facts/told.js';
import { chartSvg } from './plant-chart.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const MINUTE = 60_000;

const plant = {
  ranges: DEFAULT_CARE_RANGES,
  wateredMs: [NOW - 60 * MINUTE, NOW - 20 * 60 * MINUTE],
} as unknown as ToldPlant;

const sample = (minutesAgo: number, soilMoisture: number | null): Sample => ({
  atMs: NOW - minutesAgo * MINUTE,
  soilMoisture,
  temperature: 12,
});

const lineOf = (svg: string) => /<path d="([^"]*)" fill="none" stroke="#2f6b46"/.exec(svg)?.[1];

describe('a chart', () => {
  it('has a line, the range shaded, and a drop for each watering of its hours', () => {
    const svg = chartSvg(plant, 'soilMoisture', [sample(4, 50), sample(2, 60)], NOW);
    expect(lineOf(svg)).toBe('M523.1 74L524.6 62.4');
    expect(svg).toContain('y="18.3" width="516" height="90.5" fill="#e4efe6"');
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).not.toContain('<text');
  });

  it('is open where nothing was measured', () => {
    const svg = chartSvg(plant, 'soilMoisture', [sample(40, 50), sample(20, null), sample(4, 60)], NOW);
    expect(lineOf(svg)?.match(/M/g)).toHaveLength(2);
  });

  it('marks its end by whether it is within the range, and draws nothing of nothing', () => {
    expect(chartSvg(plant, 'soilMoisture', [sample(2, 19)], NOW)).toMatch(/r="4" fill="#b4532a"/);
    expect(chartSvg(plant, 'soilMoisture', [sample(2, 20)], NOW)).toMatch(/r="4" fill="#2f6b46"/);
    expect(chartSvg(plant, 'temperature', [], NOW)).not.toContain('<circle');
  });
});
