import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { freePort } from './free-port.js';

describe('freePort', () => {
  it('gives any free port for 0', async () => {
    expect(await freePort(0)).toBeGreaterThan(1_023);
  });

  it('gives the wished port where it is free', async () => {
    const port = await freePort(0);
    expect(await freePort(port)).toBe(port);
  });

  it('gives another port where the wished one is taken', async () => {
    const server = createServer();
    const taken = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    try {
      const port = await freePort(taken);
      expect(port).not.toBe(taken);
      expect(port).toBeGreaterThan(1_023);
    } finally {
      server.close();
    }
  });
});
