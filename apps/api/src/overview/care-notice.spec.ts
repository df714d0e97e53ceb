import { describe, expect, it } from '@jest/globals';
import { careNotice } from './care-notice.js';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('the notice on care', () => {
  it('is none while it judges the plants each minute', () => {
    expect(careNotice('2026-11-20T11:59:02Z', NOW)).toBeNull();
    expect(careNotice('2026-11-20T11:55:00Z', NOW)).toBeNull();
    expect(careNotice('2026-11-20T12:00:30Z', NOW)).toBeNull();
  });

  it('says since when it has not', () => {
    expect(careNotice('2026-11-20T11:54:59Z', NOW)).toBe(
      'Care last judged the plants 5 minutes ago: how they are may have changed since.',
    );
    expect(careNotice('2026-11-19T11:59:00Z', NOW)).toContain('24 hours ago');
    expect(careNotice(null, NOW)).toContain('not judged the plants yet');
  });
});
