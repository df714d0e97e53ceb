import { describe, expect, it } from '@jest/globals';
import { markup, webAddress } from './html.js';

describe('markup', () => {
  it('escapes whatever is put into it, and keeps what it wrote itself', () => {
    const inner = markup`<b>${'<script>"&\''}</b>`;
    expect(markup`<p title="${'" onclick="x'}">${inner}${[1, '<', null, false, undefined]}</p>`.text).toBe(
      '<p title="&quot; onclick=&quot;x"><b>&lt;script&gt;&quot;&amp;&#39;</b>1&lt;</p>',
    );
  });
});

describe('a web address', () => {
  it.each([
    ['https://a.example/x?y=1&z', 'https://a.example/x?y=1&z'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['', null],
    [null, null],
  ])('%s leads to %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});
