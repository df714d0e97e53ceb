import { describe, expect, it } from '@jest/globals';
import { LINK_HOURS, LinkError, SignedLinks, type LinkProblem, type LinkPurpose } from './signed-links.js';

const NOW = Date.parse('2026-11-26T11:00:00Z');
const HOUR = 3_600_000;
const links = new SignedLinks('a secret of more than thirty-two characters');
const claim = {
  purpose: 'acknowledge',
  subject: 'notification:12',
  who: "o'hara+plants@museum.example",
} as const;

function problemOf(token: string, purpose: LinkPurpose, nowMs = NOW, by = links): LinkProblem | null {
  try {
    by.read(token, purpose, nowMs);
    return null;
  } catch (error) {
    if (error instanceof LinkError) return error.problem;
    throw error;
  }
}

describe('a signed link', () => {
  it('says what it is for, about what and to whom, and needs no encoding in an address', () => {
    const token = links.token(claim, NOW);
    expect(encodeURIComponent(token)).toBe(token);
    expect(links.read(token, 'acknowledge', NOW)).toEqual({ ...claim, expiresMs: NOW + 48 * HOUR });
  });

  it.each(['acknowledge', 'view'] as const)(
    'to %s holds for its hours and not a moment longer',
    (purpose) => {
      const token = links.token({ ...claim, purpose }, NOW);
      const end = NOW + LINK_HOURS[purpose] * HOUR;
      expect(problemOf(token, purpose, end - 1)).toBeNull();
      expect(problemOf(token, purpose, end)).toBe('expired');
    },
  );

  it('is for one purpose', () => {
    expect(problemOf(links.token({ ...claim, purpose: 'view' }, NOW), 'acknowledge')).toBe('wrong_purpose');
    expect(problemOf(links.token(claim, NOW), 'view')).toBe('wrong_purpose');
  });

  it('of another secret is forged, whatever it says', () => {
    const other = new SignedLinks('another secret of thirty-two characters');
    expect(problemOf(other.token(claim, NOW), 'acknowledge')).toBe('forged');
    expect(problemOf(other.token(claim, NOW - 100 * HOUR), 'view')).toBe('forged');
  });

  it('with any one character changed, cut off or added is forged', () => {
    const token = links.token(claim, NOW);
    for (let at = 0; at < token.length; at += 1) {
      const changed = token[at] === 'A' ? 'B' : 'A';
      expect(problemOf(token.slice(0, at) + changed + token.slice(at + 1), 'acknowledge')).toBe('forged');
      expect(problemOf(token.slice(0, at), 'acknowledge')).toBe('forged');
    }
    expect(problemOf(`${token}A`, 'acknowledge')).toBe('forged');
    expect(problemOf(token.repeat(20), 'acknowledge')).toBe('forged');
    expect(problemOf('', 'acknowledge')).toBe('forged');
  });
});
