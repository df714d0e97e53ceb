import { describe, expect, it } from '@jest/globals';
import { startApi } from './api.harness.js';
import { openMuseum } from './open-museum.js';
import { enter, Visitor, wayFor } from './queue-board.harness.js';

const museum = openMuseum();

describe('the board of queues', () => {
  it('opens for anyone in open mode, the same way, and for changes too', async () => {
    expect((await new Visitor(museum.api).go('/queues')).status).toBe(401);
    const visitor = await enter(museum.api);
    expect((await visitor.go('/queues')).status).toBe(200);
    expect((await visitor.change('/queues/replays/resume')).status).toBe(200);
  });

  it('is one for all replicas: what one gave out, another takes', async () => {
    const other = await startApi(museum.database.url);
    const visitor = new Visitor(other);
    expect((await visitor.go(await wayFor(museum.api))).status).toBe(303);
    const back = new Visitor(museum.api);
    back.cookie = visitor.cookie;
    expect((await back.go('/queues')).status).toBe(200);
    await other.close();
  });

  it('does not stay open for anyone when the service is open no longer', async () => {
    const visitor = await enter(museum.api);
    const closed = await startApi(museum.database.url, { authMode: 'keys' });
    const later = new Visitor(closed);
    later.cookie = visitor.cookie;
    expect((await later.go('/queues')).status).toBe(401);
    await closed.close();
  });

  it('gives out a cookie for HTTPS alone in production', async () => {
    const inProduction = await startApi(museum.database.url, { production: true });
    const entering = await new Visitor(inProduction).go(await wayFor(inProduction));
    expect(entering.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
    await inProduction.close();
  });
});
