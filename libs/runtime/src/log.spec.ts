import { describe, expect, it } from '@jest/globals';
import { toLoggedError } from './log.js';

describe('a logged error', () => {
  it('says what happened and why, and carries nothing a driver hung on it', () => {
    const error = Object.assign(new Error('WRONGPASS', { cause: new Error('no such user') }), {
      code: 'E1',
      command: { name: 'auth', args: ['palmhouse', 'secret'] },
      client: { password: 'secret' },
    });
    const logged = toLoggedError(error);
    expect(logged).toMatchObject({ message: 'WRONGPASS', code: 'E1', cause: { message: 'no such user' } });
    expect(JSON.stringify(logged)).not.toContain('secret');
  });

  it('that is no error is still told', () => {
    expect(toLoggedError('gone')).toEqual({ message: 'gone' });
  });
});
