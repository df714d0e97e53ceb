import { describe, expect, it } from '@jest/globals';
import { PalmhouseError } from '@palmhouse/client';
import { hear, isUnreached } from './hearing.js';

const failure = (code: string, status?: number) => new PalmhouseError('no', { code, status, requestId: 'r' });

const heardOf = (error?: Error): string[] => {
  const said: string[] = [];
  const heard = {
    answered: () => void said.push('answered'),
    unanswered: () => void said.push('unanswered'),
    failed: (requestId: string) => void said.push(requestId),
    unknown: () => void said.push('unknown'),
  };
  hear(heard, error);
  return said;
};

describe('what a request says of the line', () => {
  it.each([
    ['no answer at all', failure('NETWORK'), true],
    ['a proxy’s page while the API is away', failure('UNREADABLE_ANSWER', 502), true],
    ['the same, while it starts', failure('UNREADABLE_ANSWER', 503), true],
    ['the API’s own refusal', failure('RATE_LIMITED', 429), false],
    ['the API, too busy', failure('TOO_BUSY', 503), false],
    ['a page that is not the API’s', failure('UNREADABLE_ANSWER', 404), false],
    ['a fault of the page', new Error('a bug'), false],
  ])('%s', (_, error, unreached) => {
    expect(isUnreached(error)).toBe(unreached);
    expect(heardOf(error).includes('unanswered')).toBe(unreached);
  });

  it('an API that no longer knows who asks is there', () => {
    expect(heardOf(failure('UNAUTHENTICATED', 401))).toEqual(['r', 'answered', 'unknown']);
    expect(heardOf()).toEqual(['answered']);
  });
});
