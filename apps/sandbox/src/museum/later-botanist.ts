import { draw, DRAW, drawWord, oneOf } from './draw.js';
import { FIRST_NAMES, LAST_NAMES } from './names.js';
import type { Botanist } from './plant.js';

const COMBINATIONS = FIRST_NAMES.length * LAST_NAMES.length;
/** Odd, so that stepping by it visits each of the 4,096 combinations once before any comes again. */
const STEP = 1_597;
/** The museum's people change their extension about this often, in milliseconds. */
const PHONE_LASTS_MS = 3_600_000;

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let text = '';
  let rest = value;
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** Titles and suffixes stay in the address: `ms..una.hale@`, `una.hale.jr.@`. */
function decorated(plain: string, share: number): string {
  if (share < 0.04) return `Dr. ${plain}`;
  if (share < 0.08) return `Ms. ${plain}`;
  return share < 0.1 ? `${plain} Jr.` : plain;
}

function phoneOf(word: number, extension: number): string {
  const area = 201 + (word % 798);
  const exchange = 200 + ((word >>> 3) % 800);
  const line = String((word >>> 7) % 10_000).padStart(4, '0');
  const forms = [
    `(${area}) ${exchange}-${line} x${extension}`,
    `(${area})${exchange}-${line}x${extension}`,
    `${area}-${exchange}-${line} x${extension}`,
    `${area}.${exchange}.${line} x${extension}`,
    `1-${area}-${exchange}-${line} x${extension}`,
    `+1-${area}-${exchange}-${line}x${extension}`,
    `001-${area}-${exchange}-${line}x${extension}`,
    `${area}.${exchange}.${line}`,
    `${area}-${exchange}-${line}`,
    `${area}${exchange}${line}`,
  ];
  return forms[word % forms.length] ?? line;
}

/**
 * Who looks after the plant in the second and third generation: one botanist per plant, no two plants alike (the
 * e-mail is the key). The phone changes every hour for the same e-mail, as the source's does.
 */
export function laterBotanist(plant: number, generation: 'v2' | 'v3', atMs: number, seed: number): Botanist {
  const about = generation === 'v2' ? 2 : 3;
  const place = plant * STEP + drawWord(seed, DRAW.botanist, about);
  const index = place % COMBINATIONS;
  const round = Math.floor(plant / COMBINATIONS) + 1;
  const first = oneOf(FIRST_NAMES, index);
  const last = oneOf(LAST_NAMES, Math.floor(index / FIRST_NAMES.length));
  const plain = round === 1 ? `${first} ${last}` : `${first} ${last} ${roman(round)}`;
  const name = decorated(plain, draw(seed, DRAW.botanistTitle, plant, about));
  const word = drawWord(seed, DRAW.phone, plant, Math.floor(atMs / PHONE_LASTS_MS) * 4 + about);
  return {
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@lnhm.co.uk`,
    phone: phoneOf(word, 100 + (word % 89_900)),
  };
}
