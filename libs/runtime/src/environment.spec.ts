import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  databaseUrl,
  EnvironmentError,
  integer,
  readEnvironment,
  SERVICE_VARIABLES,
  serviceSettings,
} from './environment.js';

const SHAPE = {
  DATABASE_URL: databaseUrl,
  PORT: integer(0, 65_535).default(3_000),
  NAME: z.string().optional(),
};
const URL = 'postgres://palmhouse:secret@localhost/palmhouse';

describe('the environment', () => {
  it('is read into values, with defaults', () => {
    expect(readEnvironment(SHAPE, { DATABASE_URL: URL, PORT: '8080' })).toEqual({
      DATABASE_URL: URL,
      PORT: 8_080,
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readEnvironment(SHAPE, { DATABASE_URL: URL, PORT: '' })).toMatchObject({ PORT: 3_000 });
  });

  it('asks for traces only where a receiver is named', () => {
    const settingsOf = (more: NodeJS.ProcessEnv) =>
      serviceSettings(
        readEnvironment(SERVICE_VARIABLES, { DATABASE_URL: URL, PORT: '0', METRICS_PORT: 'none', ...more }),
      );
    const OTEL_TRACES_SAMPLER_ARG = '0.1';
    expect(settingsOf({ OTEL_TRACES_SAMPLER_ARG }).traces).toBeUndefined();
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318';
    expect(settingsOf({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG }).traces).toEqual({
      url: OTEL_EXPORTER_OTLP_ENDPOINT,
      share: 0.1,
    });
    expect(() => settingsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toThrow(/expected http:/);
    expect(() => settingsOf({ OTEL_TRACES_SAMPLER_ARG: '10' })).toThrow(/OTEL_TRACES_SAMPLER_ARG is wrong/);
  });

  it('says of all that is missing or wrong what was expected, and shows no value', () => {
    const read = () =>
      readEnvironment(
        { ...SHAPE, OTHER_URL: databaseUrl },
        { DATABASE_URL: 'http://palmhouse:secret@db', PORT: '70000' },
      );
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/DATABASE_URL is wrong: expected postgres:\/\//);
    expect(read).toThrow(/OTHER_URL is missing: expected postgres:\/\//);
    expect(read).toThrow(/PORT is wrong/);
    expect(read).not.toThrow(/secret/);
  });
});
