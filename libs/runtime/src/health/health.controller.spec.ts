import { describe, expect, it } from '@jest/globals';
import { ServiceUnavailableException } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Readiness, type HealthCheck } from './readiness.js';

const fine = { name: 'postgresql', check: () => Promise.resolve() };
const gone = { name: 'queue', check: () => Promise.reject(new Error('connection refused')) };

const healthOf = (...checks: HealthCheck[]) => new HealthController(new Readiness(checks));

describe('health', () => {
  it('is ready when everything answers', async () => {
    expect(await healthOf(fine).ready()).toEqual({
      status: 'ok',
      checks: [{ name: 'postgresql', ok: true }],
    });
  });

  it('says what does not answer, and why, with a 503', async () => {
    const asked = healthOf(fine, gone).ready();
    await expect(asked).rejects.toThrow(ServiceUnavailableException);
    await expect(asked).rejects.toMatchObject({
      response: { checks: [{ ok: true }, { name: 'queue', ok: false, problem: 'connection refused' }] },
    });
  });

  it('waits no longer than a probe does', async () => {
    const hanging = { name: 'postgresql', check: () => new Promise<void>(() => undefined) };
    await expect(healthOf(hanging).ready()).rejects.toMatchObject({
      response: { checks: [{ problem: expect.stringContaining('no answer within') }] },
    });
  });

  it('lives while nothing answers', () => {
    expect(healthOf(gone).live()).toEqual({ status: 'ok' });
  });

  it('is not ready once the process was told to end, and lives on', async () => {
    const readiness = new Readiness([fine]);
    const health = new HealthController(readiness);
    readiness.end();
    await expect(health.ready()).rejects.toMatchObject({
      response: { checks: [{ ok: true }, { name: 'process', ok: false, problem: 'it is ending' }] },
    });
    expect(health.live()).toEqual({ status: 'ok' });
  });
});
