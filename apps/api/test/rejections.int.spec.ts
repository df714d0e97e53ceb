import { describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

describe('rejections', () => {
  it('hold the payload as JSON, as text or as bytes', async () => {
    const answer = await museum.api.ask(
      '{ rejections(first: 3) { nodes { source plantNumber rule reason payload receivedAt resolvedAt } } }',
    );
    expect(answer.at('rejections.nodes')).toEqual([
      {
        source: 'plants-api',
        plantNumber: 9,
        rule: 'body-not-json',
        reason: 'No text.',
        payload: { encoding: 'base64', data: '/wA=' },
        receivedAt: '2026-11-20T11:01:00.000001Z',
        resolvedAt: null,
      },
      expect.objectContaining({ plantNumber: 8, payload: '<html>', resolvedAt: '2026-11-20T11:30:00Z' }),
      expect.objectContaining({ plantNumber: 7, payload: { temperature: 104.5 } }),
    ]);
  });

  it('hold the very text that came, and say how it is written', async () => {
    const answer = await museum.api.ask('{ rejections(first: 3) { nodes { payloadText payloadEncoding } } }');
    expect(answer.at('rejections.nodes')).toEqual([
      { payloadText: '/wA=', payloadEncoding: 'BASE64' },
      { payloadText: '<html>', payloadEncoding: 'UTF8' },
      { payloadText: '{"temperature": 104.5}', payloadEncoding: 'UTF8' },
    ]);
  });

  it('tell a body nested without end as text, and the page around it', async () => {
    const body = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    const exact = '{"big":12345678901234567890,"far":1e999,"twice":1,"twice":2}';
    await museum.database.pool.query(
      `INSERT INTO rejection (source, rule, reason, payload, payload_encoding, received_at, identity) VALUES
        ('attack', 'too-deep', 'Deep.', $1, 'utf8', '2026-11-20T11:58:00Z', 'deep'), ('attack', 'exact', 'Exact.', $2, 'utf8', '2026-11-20T11:57:00Z', 'exact')`,
      [body, exact],
    );
    const answer = await museum.api.ask(
      '{ rejections(filter: { source: "attack" }) { nodes { rule payload again: payload payloadText } } }',
    );
    await museum.database.pool.query(`DELETE FROM rejection WHERE source = 'attack'`);
    expect(answer.errors).toEqual([]);
    expect(answer.at('rejections.nodes.0')).toEqual({
      rule: 'too-deep',
      payload: body,
      again: body,
      payloadText: body,
    });
    expect(answer.at('rejections.nodes.1.payloadText')).toBe(exact);
  });

  it('leave their payloads in the database where none is selected', async () => {
    museum.api.statements();
    const page = await museum.api.ask('{ rejections(first: 1) { nodes { id reason } } }');
    const query = (fields: string) => `query ($id: ID!) { node(id: $id) { ... on Rejection { ${fields} } } }`;
    const id = page.at('rejections.nodes.0.id');
    await museum.api.ask(query('reason'), { id });
    expect(museum.api.statements()).toEqual(['rejections', 'rejections-by-id']);
    await museum.api.ask('{ rejections(first: 1) { edges { node { payload } } } }');
    const answer = await museum.api.ask(query('payloadText payload'), { id });
    expect(museum.api.statements()).toEqual(['rejections-payload', 'rejections-by-id-payload']);
    expect(answer.at('node')).toEqual({ payloadText: '/wA=', payload: { encoding: 'base64', data: '/wA=' } });
  });

  it.each([
    ['{ source: "plants-api" }', 14],
    ['{ source: "kiosk" }', 0],
    ['{ rule: "temperature-range" }', 12],
    ['{ plantNumber: 8 }', 1],
    ['{ resolved: true }', 1],
    ['{ resolved: false }', 13],
    ['{ range: { from: "2026-11-20T11:00:00Z", to: "2026-11-20T11:01:00Z" } }', 1],
    ['{ range: { from: "2026-11-20T11:00:00Z" }, resolved: false }', 1],
  ])('are filtered by %s', async (filter, count) => {
    const answer = await museum.api.ask(`{ rejections(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(answer.at('rejections.totalCount')).toBe(count);
    expect(answer.at('rejections.nodes')).toHaveLength(count);
  });
});
