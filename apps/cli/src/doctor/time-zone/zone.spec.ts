import { describe, expect, it } from '@jest/globals';
import { ofMuseum, ofProcess } from './zone.check.js';

describe('time zones', () => {
  it('are well where Node knows them', () => {
    expect(ofMuseum(undefined)).toMatchObject({
      status: 'ok',
      text: expect.stringContaining('Europe/London'),
    });
    expect(ofMuseum('Asia/Tokyo')).toMatchObject({ status: 'ok', text: 'Asia/Tokyo' });
    expect(ofProcess(':Europe/London').status).toBe('ok');
    expect(ofProcess(undefined).status).toBe('ok');
  });

  it('are a problem where the museum’s is none: two services do not start with it', () => {
    expect(ofMuseum('Europe/Londn')).toMatchObject({
      status: 'problem',
      text: expect.stringContaining('neither care nor the API starts'),
    });
  });

  it('are worth a warning where this process fell back to UTC without a word', () => {
    expect(ofProcess('Mars/Phobos')).toMatchObject({
      status: 'warning',
      remedy: expect.stringContaining('TZ'),
    });
  });
});
