import { FIRST_GENERATION_BOTANISTS, ORIGINS } from './catalogue.js';
import { DRAW, drawWord, oneOf } from './draw.js';
import type { Picture, Plant } from './plant.js';

const LOOKS = [
  'Silver',
  'Weeping',
  'Dwarf',
  'Spotted',
  'Climbing',
  'Golden',
  'Night',
  'Giant',
  'Woolly',
  'Red',
];
const KINDS = [
  'begonia',
  'fern',
  'palm',
  'orchid',
  'ivy',
  'aloe',
  'maple',
  'jasmine',
  'spurge',
  'sedge',
  'fig',
];
const GENERA = [
  'Begonia',
  'Asplenium',
  'Chamaedorea',
  'Vanda',
  'Hedera',
  'Aloe',
  'Acer',
  'Euphorbia',
  'Carex',
];
const EPITHETS = [
  'argentea',
  'pendula',
  'nana',
  'maculata',
  'scandens',
  'aurea',
  'gigantea',
  'lanata',
  'rubra',
];
const LIGHTS = [['full sun'], ['Full sun', 'part shade'], ['part shade', ' Part sun/part shade']];
const LICENCES = [4, 5, 45];

/** As long as a signed address: the longest seen from this source has 500 characters. */
const LONG_FILE_LENGTH = 420;

/** Shares as in the catalogue: 11 of 48 without a scientific name or picture key, 1 without a picture, 19 locked. */
function pictureOf(word: number, folder: string): Picture {
  const share = word % 48;
  if (share < 11) return { kind: 'absent' };
  if (share === 11) return { kind: 'null' };
  if (share < 31) return { kind: 'locked' };
  const file = share === 47 ? `${'long_'.repeat(LONG_FILE_LENGTH / 5)}b.jpg` : `${word}_b.jpg`;
  return { kind: 'own', licence: oneOf(LICENCES, word), folder, file };
}

/** The odd forms of the catalogue's names come back: trailing comma, curly quotes, another case. */
function nameOf(word: number, plain: string): string {
  if (word % 50 === 0) return `${plain},`;
  if (word % 50 < 3) return `${plain} ‘Variegata’`;
  return word % 50 === 3 ? plain.toLowerCase() : plain;
}

/** A plant beyond the catalogue: the same number and seed always give the same plant. */
export function inventedPlant(plant: number, seed: number): Plant {
  const word = (aspect: number): number => drawWord(seed, DRAW.inventedPlant, plant, aspect);
  const scientificName = `${oneOf(GENERA, word(1))} ${oneOf(EPITHETS, word(2))}`;
  const picture = pictureOf(word(3), `${plant}_${scientificName.toLowerCase().replace(' ', '_')}`);
  return {
    plant,
    name: nameOf(word(4), `${oneOf(LOOKS, word(5))} ${oneOf(KINDS, word(6))}`),
    scientificName: picture.kind === 'absent' ? null : scientificName,
    origin: oneOf(ORIGINS, word(7)),
    botanist: oneOf(FIRST_GENERATION_BOTANISTS, word(8)),
    picture,
    wateringMinute: 780 + (word(9) % 120),
    cycle: picture.kind === 'absent' ? null : 'Perennial',
    sunlight: picture.kind === 'absent' ? [] : oneOf(LIGHTS, word(10)),
  };
}
