import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { LANDING_PAGE } from './landing-page.html.js';

describe('the page for browsers', () => {
  it.each(['style', 'script'])('lets its own %s through its policy', (tag) => {
    const [, content = ''] = new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(LANDING_PAGE) ?? [];
    expect(content).not.toBe('');
    const hash = createHash('sha256').update(content).digest('base64');
    expect(LANDING_PAGE).toContain(`${tag}-src 'sha256-${hash}'`);
  });

  it('names every control', () => {
    for (const [, id = ''] of LANDING_PAGE.matchAll(/<(?:textarea|input) id="([^"]+)"/g)) {
      expect(LANDING_PAGE).toContain(`for="${id}"`);
    }
  });
});
