import { describe, expect, it } from '@jest/globals';
import { openMuseum } from './open-museum.js';

const museum = openMuseum();

describe('the page for browsers', () => {
  it('stands at /graphql, needs nothing from elsewhere, and / leads there', async () => {
    const page = await fetch(`${museum.api.url}/`, { headers: { accept: 'text/html' } });
    expect([page.status, page.redirected, page.url]).toEqual([200, true, `${museum.api.url}/graphql`]);
    expect(page.headers.get('content-type')).toContain('text/html');
    const html = await page.text();
    expect(html).toContain('<textarea id="query"');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('shows an example that works', async () => {
    const html = await (
      await fetch(`${museum.api.url}/graphql`, { headers: { accept: 'text/html' } })
    ).text();
    const [, example = ''] = /<textarea id="query"[^>]*>([^<]+)</.exec(html) ?? [];
    const answer = await museum.api.ask(example);
    expect(answer.errors).toEqual([]);
    expect(answer.at('plants.nodes')).toHaveLength(10);
  });
});

describe('requests', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${museum.api.url}/graphql`, { method: 'POST', headers, body });

  it('larger than 100 kB are refused in the shape of a GraphQL error', async () => {
    const response = await post(
      JSON.stringify({ query: `{ plants { totalCount } } #${'x'.repeat(110_000)}` }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('102,400 bytes'), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('that are not JSON are refused in the shape of a GraphQL error', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('that a foreign page could make a browser send are refused', async () => {
    const get = await fetch(
      `${museum.api.url}/graphql?query=${encodeURIComponent('{ plants { totalCount } }')}`,
    );
    expect(get.status).toBe(400);
    expect(await get.text()).toContain('CSRF');
    const plain = await post('{"query":"{ plants { totalCount } }"}', { 'content-type': 'text/plain' });
    expect(plain.status).toBeGreaterThanOrEqual(400);
  });

  it('cannot be bundled to get around the limits', async () => {
    const response = await post('[{"query":"{ plants { totalCount } }"}]');
    expect(response.status).toBe(400);
  });
});
