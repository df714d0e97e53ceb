import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { tool, withFiles } from './programs.js';

const judged = (list: Record<string, string[]>) => {
  const printed = Object.fromEntries(
    Object.entries(list).map(([licence, names]) => [
      licence,
      names.map((name) => ({ name, versions: ['1.0.0'], license: licence })),
    ]),
  );
  return withFiles({ 'list.json': JSON.stringify(printed) }, (folder) =>
    tool('checks/licences.mjs', `--list=${join(folder, 'list.json')}`),
  );
};

describe('licences', () => {
  it('lets the packages of the images through as they are installed', async () => {
    const { code, said } = await tool('checks/licences.mjs');
    expect(said).toMatch(/^[1-9]\d* packages of @palmhouse\/api, /);
    expect(code).toBe(0);
  });

  it('refuses copyleft, and names the package', async () => {
    const { code, said } = await judged({ MIT: ['good'], 'AGPL-3.0-only': ['bad'] });
    expect(said).toContain('bad 1.0.0: the licence AGPL-3.0-only is not on the list');
    expect(said).not.toContain('good 1.0.0');
    expect(code).toBe(1);
  });

  it.each(['Unknown', 'SEE LICENSE IN LICENSE.md', '', 'MIT AND', '(MIT'])(
    'refuses what says nothing that can be read: "%s"',
    async (licence) => {
      expect((await judged({ [licence]: ['odd'] })).code).toBe(1);
    },
  );

  it.each(['(MIT OR GPL-3.0-only)', 'MIT AND BSD-3-Clause', 'GPL-2.0 OR (ISC AND 0BSD)'])(
    'takes the choice that is offered: %s',
    async (licence) => {
      expect((await judged({ [licence]: ['two'] })).code).toBe(0);
    },
  );

  it.each([
    'MIT AND GPL-3.0-only',
    'GPL-3.0-only OR LGPL-3.0-only AND MIT',
    'GPL-2.0 WITH Classpath-exception-2.0',
  ])('refuses where no choice is free: %s', async (licence) => {
    expect((await judged({ [licence]: ['two'] })).code).toBe(1);
  });

  it('excepts a package only for the licence that was looked at', async () => {
    expect((await judged({ 'MPL-2.0': ['@resvg/resvg-js'] })).code).toBe(0);
    expect((await judged({ 'GPL-3.0-only': ['@resvg/resvg-js'] })).code).toBe(1);
    expect((await judged({ 'MPL-2.0': ['another'] })).code).toBe(1);
  });

  it('does not take an empty list for a good one', async () => {
    expect((await judged({})).code).toBe(1);
  });
});
