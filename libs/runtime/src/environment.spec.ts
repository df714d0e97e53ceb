import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { databaseUrl, EnvironmentError, integer, readEnvironment } from './environment.js';

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
