import { describe, expect, it } from '@jest/globals';
import { isTimeZone } from './time-zone.js';

describe('a time zone', () => {
  it.each(['Europe/London', 'UTC', 'Etc/GMT+5'])('may be %s', (name) => expect(isTimeZone(name)).toBe(true));
  it.each(['', 'Europe/Atlantis', '+01:00', 'GMT+1', "x'; DROP", 'é'])('may not be %j', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});
