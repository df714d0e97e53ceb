import { expect, it } from '@jest/globals';
import { pageVersion } from './version.js';

it('the version says which build it is, where the page was built', () => {
  const scripts = ['http://palmhouse.example/theme.js', 'http://palmhouse.example/assets/index-DxZ1-2b3.js'];
  expect(pageVersion('0.1.0', scripts)).toBe('0.1.0+DxZ1-2b3');
  expect(pageVersion('0.1.0', ['http://127.0.0.1:5173/src/main.tsx'])).toBe('0.1.0');
});
