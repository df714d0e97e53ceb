import { describe, expect, it } from '@jest/globals';
import { readIngestionSettings } from './ingestion.settings.js';

const LEAST = {
  DATABASE_URL: 'postgres://user:secret@db/palmhouse',
  PLANTS_API_URL: 'https://museum.example/api/plants/',
};

describe('ingestion’s settings', () => {
  it('need two variables and have defaults for the rest', () => {
    const settings = readIngestionSettings(LEAST);
    expect(settings).toMatchObject({
      queueUrl: LEAST.DATABASE_URL,
      source: {
        url: 'https://museum.example/api/plants',
        concurrency: 64,
        requestTimeoutMs: 10_000,
        maxBodyBytes: 65_536,
      },
      sweep: { deadlineMs: 50_000, shardSize: 500 },
      discovery: { firstPlantId: 1, misses: 5 },
      cleaning: { soilMoisture: { min: 0, max: 100 }, temperature: { min: -15, max: 50 } },
    });
  });

  it('name every bad variable at once, with what is expected, and never a value', () => {
    const read = () =>
      readIngestionSettings({
        DATABASE_URL: 'mysql://user:secret@db',
        SWEEP_CONCURRENCY: 'many',
        SWEEP_DEADLINE_MS: '70000',
        PORT: '',
      });
    expect(read).toThrow(/DATABASE_URL is wrong: expected postgres:/);
    expect(read).toThrow(/PLANTS_API_URL is missing: expected http/);
    expect(read).toThrow(/SWEEP_CONCURRENCY is wrong/);
    expect(read).toThrow(/SWEEP_DEADLINE_MS is wrong/);
    expect(read).not.toThrow(/PORT|secret/);
  });

  it('refuse a source that is no web address', () => {
    expect(() => readIngestionSettings({ ...LEAST, PLANTS_API_URL: 'file:///etc/passwd' })).toThrow(
      /PLANTS_API_URL is wrong/,
    );
  });

  it('refuse a range whose ends are the wrong way round', () => {
    expect(() => readIngestionSettings({ ...LEAST, TEMPERATURE_MIN: '60' })).toThrow(/TEMPERATURE_MIN/);
  });
});
