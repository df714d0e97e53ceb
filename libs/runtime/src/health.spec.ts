import { describe, expect, it } from '@jest/globals';
import { ServiceUnavailableException } from '@nestjs/common';
import { HealthController } from './health.js';

const fine = { name: 'postgresql', check: () => Promise.resolve() };
const gone = { name: 'queue', check: () => Promise.reject(new Error('connection refused')) };

describe('health', () => {
  it('is ready when everything answers', async () => {
    expect(await new HealthController([fine]).ready()).toEqual({
      status: 'ok',
      checks: [{ name: 'postgresql', ok: true }],
    });
  });

  it('says what does not answer, and why, with a 503', async () => {
    const asked = new HealthController([fine, gone]).ready();
    await expect(asked).rejects.toThrow(ServiceUnavailableException);
    await expect(asked).rejects.toMatchObject({
      response: { checks: [{ ok: true }, { name: 'queue', ok: false, problem: 'connection refused' }] },
    });
  });

  it('waits no longer than a probe does', async () => {
    const hanging = { name: 'postgresql', check: () => new Promise<void>(() => undefined) };
    await expect(new HealthController([hanging]).ready()).rejects.toMatchObject({
      response: { checks: [{ problem: expect.stringContaining('no answer within') }] },
    });
  });

  it('lives while nothing answers', () => {
    expect(new HealthController([gone]).live()).toEqual({ status: 'ok' });
  });
});
