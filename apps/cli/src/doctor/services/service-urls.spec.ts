import { describe, expect, it } from '@jest/globals';
import { SettingsError } from '../../settings.js';
import { serviceUrls } from './service-urls.js';

describe('where the services are asked', () => {
  it('is where DOCTOR_SERVICES says', () => {
    expect(
      serviceUrls({ DOCTOR_SERVICES: 'api=http://api:3000, care=http://care:3003/' }, undefined),
    ).toEqual([
      { name: 'api', url: 'http://api:3000/health/ready' },
      { name: 'care', url: 'http://care:3003/health/ready' },
    ]);
  });

  it('is nowhere where nothing says it', () => {
    expect(serviceUrls({}, undefined)).toEqual([]);
  });

  it.each([
    'api',
    'api=3000',
    'api=http://api:3000/graphql',
    'api=http://user:secret@api:3000',
    'api=ftp://api',
  ])('is not guessed from %s', (given) => {
    expect(() => serviceUrls({ DOCTOR_SERVICES: given }, undefined)).toThrow(SettingsError);
  });
});
