import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CARE_POLICY } from '@palmhouse/domain';
import { readCareSettings } from './care.settings.js';

const NEEDED = {
  DATABASE_URL: 'postgres://palm:house@localhost:5432/palmhouse',
  SMTP_URL: 'smtp://palm:house@mail.museum.example:587',
  CARE_ENGINEERS: 'engineer@museum.example',
  CARE_TECHNICIANS: 'technician@museum.example',
  PUBLIC_URL: 'https://plants.museum.example',
  LINK_SECRET: 'a secret of thirty-two characters or more',
};
const read = (given: Record<string, string> = {}) => readCareSettings({ ...NEEDED, ...given });

describe('the settings of care', () => {
  it('need a database, a mail server, whom to tell, and what links are made with', () => {
    for (const name of Object.keys(NEEDED)) expect(() => readCareSettings({})).toThrow(`${name} is missing`);
    expect(read()).toMatchObject({
      port: 3003,
      databasePoolSize: 6,
      policy: DEFAULT_CARE_POLICY,
      mail: { from: 'Palmhouse <palmhouse@lnhm.co.uk>', timeZone: 'Europe/London', digestAt: '07:30' },
    });
  });

  it('tell whoever hears of machines where nobody else is named to hear when nobody acknowledges', () => {
    expect(read().people.escalation).toEqual(['engineer@museum.example']);
    expect(read({ CARE_ESCALATION: 'Head@Museum.example, two@museum.example' }).people).toEqual({
      engineers: ['engineer@museum.example'],
      technicians: ['technician@museum.example'],
      escalation: ['head@museum.example', 'two@museum.example'],
    });
  });

  it('change the rules that a museum may want otherwise, and no others', () => {
    const { policy } = read({
      CARE_READINGS_IN_A_ROW: '5',
      CARE_OVERDUE_AMBER_HOURS: '36',
      CARE_UNUSUAL_SPREADS: '7.5',
      STORAGE_WARN_SHARE: '0.7',
    });
    expect(policy).toEqual({
      ...DEFAULT_CARE_POLICY,
      readingsInARow: 5,
      overdueHours: { amber: 36, red: 48 },
      unusual: { ...DEFAULT_CARE_POLICY.unusual, spreads: 7.5 },
      storage: { ...DEFAULT_CARE_POLICY.storage, warnShare: 0.7 },
    });
  });

  it('put no second slash into links', () => {
    expect(read({ PUBLIC_URL: 'http://localhost:3000/palmhouse//' }).mail.publicUrl).toBe(
      'http://localhost:3000/palmhouse',
    );
  });

  it('have links lead to the dashboard, which is where the API is unless it is said', () => {
    expect(read().mail.dashboardUrl).toBe('https://plants.museum.example');
    expect(read({ DASHBOARD_URL: 'https://today.museum.example/' }).mail.dashboardUrl).toBe(
      'https://today.museum.example',
    );
    expect(read({ DASHBOARD_URL: 'none' }).mail.dashboardUrl).toBeNull();
  });

  it('name every bad variable at once, with what is expected, and no value', () => {
    const bad = {
      SMTP_URL: 'http://mail',
      CARE_ENGINEERS: 'nobody',
      CARE_TECHNICIANS: 'one@museum.example,,two@museum.example',
      PUBLIC_URL: 'plants.museum.example',
      DASHBOARD_URL: 'today.museum.example',
      LINK_SECRET: 'far-too-short',
      MUSEUM_TIME_ZONE: 'Europe/Atlantis',
      DIGEST_AT: '7:30',
      CARE_SILENT_MINUTES: '1',
      CARE_STUCK_READINGS: '4',
      CARE_UNUSUAL_DAYS: '29',
      CARE_SOURCE_ILL_SHARE: '0',
      ARCHIVE_KEEP_LIVE_HOURS: '23',
      STORAGE_WARN_SHARE: '1',
      DATABASE_POOL_SIZE: '3',
    };
    for (const name of Object.keys(bad)) expect(() => read(bad)).toThrow(`${name} is wrong`);
    expect(() => read(bad)).toThrow(
      'LINK_SECRET is wrong: expected 32 characters or more, the same as the API’s',
    );
    expect(() => read(bad)).not.toThrow(/far-too-short/);
  });

  it.each([
    ['24', '24'],
    ['24', '12'],
    ['48', ''],
  ])('have a plant overdue in amber (%s h) before it is in red (%s h)', (amber, red) => {
    const hours = { CARE_OVERDUE_AMBER_HOURS: amber, CARE_OVERDUE_RED_HOURS: red };
    expect(() => read(hours)).toThrow(
      'CARE_OVERDUE_RED_HOURS is wrong: expected more than CARE_OVERDUE_AMBER_HOURS',
    );
  });
});
