import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanEmail } from './clean-email.js';
import { cleanName } from './clean-name.js';
import { cleanPhone } from './clean-phone.js';
import { cleanText, MAX_TEXT_LENGTH } from './clean-text.js';

/** Text rich in what the cleaners look at. */
const signs = fc.string({
  unit: fc.constantFrom(...' \u00a0\t\n\0,.@x+0123456789()-;=ext\ud800aİß’'),
  maxLength: 40,
});
const word = fc.string({ unit: fc.constantFrom(...'.-aZİß9'), minLength: 1, maxLength: 10 });
const email = fc.tuple(word, word, word).map(([local, host, top]) => ` ${local}@${host}.${top}`);
const dirty = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), signs, email);

describe('cleanName', () => {
  it.each([
    ['Venus flytrap', 'Venus flytrap'],
    ['Dragon tree,', 'Dragon tree'],
    ['  Corpse \u00a0 \t flower , ', 'Corpse flower'],
    ['Canna ‘Striata’', 'Canna ‘Striata’'],
    ['Bird of Paradise', 'Bird of Paradise'],
    ['Palm, dwarf', 'Palm, dwarf'],
    ['nul\u0000here', 'nul here'],
    ['half \ud83c', 'half \ufffd'],
  ])('%j becomes %j', (given, cleaned) => {
    expect(cleanName(given)).toBe(cleaned);
  });

  it.each([' ', '', ',', ' , ,', 'x'.repeat(MAX_TEXT_LENGTH + 1), 5, null, undefined, ['Palm'], {}])(
    'gives null for %p',
    (given) => {
      expect(cleanName(given)).toBeNull();
    },
  );
});

describe('cleanEmail', () => {
  it.each([
    ['carl.linnaeus@lnhm.co.uk', 'carl.linnaeus@lnhm.co.uk'],
    [' Ms..Diana.King@LNHM.co.uk ', 'ms.diana.king@lnhm.co.uk'],
    ['a...b@c..d', 'a.b@c.d'],
    ["o'brien+plants@lnhm.co.uk", "o'brien+plants@lnhm.co.uk"],
  ])('%j becomes %j', (given, cleaned) => {
    expect(cleanEmail(given)).toBe(cleaned);
  });

  it.each([
    'carl',
    'carl@',
    '@lnhm.co.uk',
    'carl@lnhm',
    'carl@lnhm.',
    'carl@@lnhm.uk',
    'carl l@lnhm.uk',
    'a@b.uk, c@d.uk',
    'a@b.uk\nbcc: c@d.uk',
    'Carl <carl@lnhm.uk>',
    `${'x'.repeat(250)}@a.uk`,
    '',
    7,
    null,
    undefined,
  ])('gives null for %p', (given) => {
    expect(cleanEmail(given)).toBeNull();
  });
});

describe('cleanPhone', () => {
  it.each([
    ['001-481-273-3691x127', '+14812733691;ext=127'],
    ['(146)994-1635x35992', '+11469941635;ext=35992'],
    ['763.914.8635 x57724', '+17639148635;ext=57724'],
    ['+1-662-659-8097x8928', '+16626598097;ext=8928'],
    ['1-666-690-3171 x152', '+16666903171;ext=152'],
    ['(718) 765-2084 x0261', '+17187652084;ext=0261'],
    ['4225817412', '+14225817412'],
    ['+44 20 7942 5000', '+442079425000'],
    ['0044 20 7942 5000 ext. 12', '+442079425000;ext=12'],
    ['+14812733691;ext=127', '+14812733691;ext=127'],
  ])('%s becomes %s', (given, cleaned) => {
    expect(cleanPhone(given)).toBe(cleaned);
  });

  it.each([
    '020 7942 5000',
    '+1 12',
    '12345',
    'ask at the desk',
    '1-800-FLOWERS',
    '+0123456789',
    'x127',
    '123-x',
  ])('keeps %s, which cannot be read', (given) => {
    expect(cleanPhone(`  ${given}\u00a0`)).toBe(given);
  });

  it.each([null, undefined, '', '  ', 4225817412])('gives null for %p', (given) => {
    expect(cleanPhone(given)).toBeNull();
  });
});

describe('every cleaner', () => {
  it.each([
    ['cleanText', cleanText],
    ['cleanName', cleanName],
    ['cleanEmail', cleanEmail],
    ['cleanPhone', cleanPhone],
  ])('%s changes nothing the second time, and leaves neither NUL nor half a character', (_, clean) => {
    fc.assert(
      fc.property(dirty, (text) => {
        const once = clean(text);
        if (once === null) return;
        expect(clean(once)).toBe(once);
        expect(once).not.toMatch(/[\0\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  });
});
