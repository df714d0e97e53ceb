import { cleanName } from '../plants/clean-name.js';
import type { PlantReference } from '../plants/plant-reference.js';
import { toBotanist } from '../plants/to-botanist.js';
import { toCycle, toSunlight } from '../plants/to-growing-facts.js';
import { toImage } from '../plants/to-image.js';
import { toOrigin } from '../plants/to-origin.js';
import { toScientificName } from '../plants/to-scientific-name.js';
import type { EpochMicros } from '../time/epoch-micros.js';
import type { ReportBody } from './classify-answer.js';
import { quoteValue } from './quote-value.js';
import type { Refusal } from './refusal.js';

interface ReferenceAndRefusals {
  readonly reference: PlantReference;
  readonly refusals: readonly Refusal[];
}

/**
 * What a report says of the plant itself. A part that cannot be read is refused alone and left `undefined`, so that
 * what was known of it stays; it never costs the reading. `cycle` and `sunlight` have no rule: a bad one is silence.
 */
export function toReference(
  body: ReportBody,
  plantId: number,
  reportedAt: EpochMicros,
): ReferenceAndRefusals {
  const refusals: Refusal[] = [];
  /** `unreadable` is how each cleaner says no; silence (absent, null) is asked before it. */
  const part = <T>(rule: Refusal['rule'], what: string, key: string, clean: (value: unknown) => T | null) => {
    const value = body[key];
    if (value === undefined || value === null) return undefined;
    const cleaned = clean(value);
    if (cleaned === null) refusals.push(unreadable(rule, what, value));
    return cleaned ?? undefined;
  };

  const name = part('name-unreadable', 'name', 'name', cleanName);
  const scientificName = part(
    'scientific-name-unreadable',
    'scientific name',
    'scientific_name',
    toScientificName,
  );
  const botanist = part('botanist-unreadable', 'botanist', 'botanist', toBotanist);
  const origin = part('origin-unreadable', 'origin', 'origin_location', toOrigin);
  const image = toImage(body['images']);
  if (image === 'unreadable') refusals.push(unreadable('image-unreadable', 'image', body['images']));
  const reference = {
    plantId,
    reportedAt,
    ...known({ name, scientificName, botanist, origin, image: image === 'unreadable' ? undefined : image }),
    ...known({ cycle: toCycle(body['cycle']), sunlight: toSunlight(body['sunlight']) }),
  };
  return { reference, refusals };
}

function unreadable(rule: Refusal['rule'], what: string, value: unknown): Refusal {
  const reason = `The ${what} cannot be read: ${quoteValue(value)}. What was known of it stays; the report is kept whole.`;
  return { rule, reason };
}

/** Leaves out what the report is silent about. */
function known<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
