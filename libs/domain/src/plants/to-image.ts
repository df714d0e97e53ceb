import { z } from 'zod';
import { cleanText } from './clean-text.js';
import type { ImageReference } from './plant-reference.js';

/** Recorded URLs reach 500 characters; browsers and proxies take about 2,000. */
const MAX_URL_LENGTH = 2048;

/** What the museum's picture supplier puts in place of a picture that costs money. */
const PLACEHOLDER = /\/upgrade_access\.jpg(?:[?#]|$)/i;

const text = z.string().nullish();
const IMAGES = z.object({
  original_url: text,
  regular_url: text,
  medium_url: text,
  small_url: text,
  thumbnail: text,
  license_name: text,
  license_url: text,
});

/**
 * The picture of a plant: the largest that is a real http(s) address. `undefined` where the report is silent,
 * `null` where it has none (null, nothing but placeholders, no address at all), `'unreadable'` where there is
 * something that is neither. Never throws.
 */
export function toImage(value: unknown): ImageReference | null | undefined | 'unreadable' {
  if (value === undefined || value === null) return value;
  const parsed = IMAGES.safeParse(value);
  if (!parsed.success) return 'unreadable';
  const { original_url, regular_url, medium_url, small_url, thumbnail, license_name, license_url } =
    parsed.data;
  const given = [original_url, regular_url, medium_url, small_url].filter((url) => url?.trim());
  const urls = given.map(webUrl);
  const url = urls.find((candidate) => candidate !== null && !PLACEHOLDER.test(candidate));
  if (!url) return given.length === 0 || urls.some((candidate) => candidate !== null) ? null : 'unreadable';
  const thumbnailUrl = webUrl(thumbnail);
  return {
    url,
    thumbnailUrl: thumbnailUrl !== null && !PLACEHOLDER.test(thumbnailUrl) ? thumbnailUrl : null,
    licenceName: cleanText(license_name),
    licenceUrl: webUrl(license_url),
  };
}

/** The address as it came, trimmed; null where it is none that a browser may safely follow. */
function webUrl(given: string | null | undefined): string | null {
  const url = given?.trim() ?? '';
  return url.length <= MAX_URL_LENGTH && /^https?:\/\/[^\s\p{C}]+$/iu.test(url) && URL.canParse(url)
    ? url
    : null;
}
