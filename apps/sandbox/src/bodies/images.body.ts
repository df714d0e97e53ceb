import type { Picture } from '../museum/plant.js';

const LICENCES: Readonly<Record<number, readonly [name: string, url: string]>> = {
  4: ['Attribution License', 'https://creativecommons.org/licenses/by/2.0/'],
  5: ['Attribution-ShareAlike License', 'https://creativecommons.org/licenses/by-sa/2.0/'],
  45: [
    'Attribution-ShareAlike 3.0 Unported (CC BY-SA 3.0)',
    'https://creativecommons.org/licenses/by-sa/3.0/deed.en',
  ],
  451: [
    'CC0 1.0 Universal (CC0 1.0) Public Domain Dedication',
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ],
};
const LOCKED_LICENCE = 451;

/** Where the picture service stood: it moved with the third generation. */
export const EARLY_PICTURES = 'https://perenual.com/storage';
export const LATE_PICTURES = 'https://s3.us-central-1.wasabisys.com/perenual';

export interface ImagesBody {
  readonly license: number;
  readonly license_name: string | undefined;
  readonly license_url: string | undefined;
  readonly medium_url: string;
  readonly original_url: string;
  readonly regular_url: string;
  readonly small_url: string;
  readonly thumbnail: string;
}

/** The `images` of a body: undefined leaves the key out. Keys in alphabetical order, as v1 and v3 send them. */
export function imagesBody(picture: Picture, service: string): ImagesBody | null | undefined {
  if (picture.kind === 'absent') return undefined;
  if (picture.kind === 'null') return null;
  const licence = picture.kind === 'own' ? picture.licence : LOCKED_LICENCE;
  const sized = (size: string): string =>
    picture.kind === 'own'
      ? `${service}/species_image/${picture.folder}/${size}/${picture.file}`
      : `${service}/image/upgrade_access.jpg`;
  return {
    license: licence,
    license_name: LICENCES[licence]?.[0],
    license_url: LICENCES[licence]?.[1],
    medium_url: sized('medium'),
    original_url: sized('og'),
    regular_url: sized('regular'),
    small_url: sized('small'),
    thumbnail: sized('thumbnail'),
  };
}
