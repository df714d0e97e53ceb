import { createHash } from 'node:crypto';
import { toIso, type BotanistReference, type OriginReference, type PlantReference } from '@palmhouse/domain';
import type pg from 'pg';
import {
  SELECT_BOTANISTS,
  SELECT_ORIGINS,
  UPDATE_IMAGES,
  UPSERT_BOTANISTS,
  UPSERT_ORIGINS,
  UPSERT_PLANTS,
} from './reference.sql.js';

/** Equal digests: the report says of the plant what the last one said. */
export function referenceHash(reference: PlantReference): string {
  const { name, scientificName, cycle, sunlight, image, botanist, origin } = reference;
  const facts = [name, scientificName, cycle, sunlight, image === null ? 'none' : image, botanist, origin];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}

function originKey(origin: Pick<OriginReference, 'latitude' | 'longitude' | 'town'>): string {
  return `${origin.latitude}|${origin.longitude}|${origin.town}`;
}

/** One entry a key: of several reports the newest speaks. */
function newest<T>(
  references: readonly PlantReference[],
  pick: (reference: PlantReference) => [string, T] | undefined,
) {
  const byKey = new Map<string, { value: T; reportedAt: number }>();
  for (const reference of references) {
    const picked = pick(reference);
    if (picked === undefined) continue;
    const [key, value] = picked;
    const known = byKey.get(key);
    if (known === undefined || reference.reportedAt > known.reportedAt) {
      byKey.set(key, { value, reportedAt: reference.reportedAt });
    }
  }
  return [...byKey.values()];
}

/** @returns the ids of botanists by e-mail. */
async function loadBotanists(
  client: pg.ClientBase,
  references: readonly PlantReference[],
): Promise<Map<string, number>> {
  const botanists = newest<BotanistReference>(
    references,
    ({ botanist }) => botanist && [botanist.email, botanist],
  );
  if (botanists.length === 0) return new Map();
  const emails = botanists.map(({ value }) => value.email);
  await client.query({
    ...UPSERT_BOTANISTS,
    values: [
      botanists.map(({ value }) => value.name),
      emails,
      botanists.map(({ value }) => value.phone),
      botanists.map(({ reportedAt }) => toIso(reportedAt)),
    ],
  });
  const { rows } = await client.query<{ id: number; email: string }>({
    ...SELECT_BOTANISTS,
    values: [emails],
  });
  return new Map(rows.map(({ id, email }) => [email, id]));
}

/** @returns the ids of origins by place. */
async function loadOrigins(
  client: pg.ClientBase,
  references: readonly PlantReference[],
): Promise<Map<string, number>> {
  const origins = newest<OriginReference>(
    references,
    ({ origin }) => origin && [originKey(origin), origin],
  ).map(({ value }) => value);
  if (origins.length === 0) return new Map();
  const places = [
    origins.map(({ latitude }) => latitude),
    origins.map(({ longitude }) => longitude),
    origins.map(({ town }) => town),
  ];
  await client.query({
    ...UPSERT_ORIGINS,
    values: [
      ...places,
      origins.map(({ countryCode }) => countryCode),
      origins.map(({ countryName }) => countryName),
      origins.map(({ timeZone }) => timeZone),
    ],
  });
  const { rows } = await client.query<{ id: number; latitude: number; longitude: number; town: string }>({
    ...SELECT_ORIGINS,
    values: places,
  });
  return new Map(rows.map((row) => [originKey(row), row.id]));
}

async function loadImages(client: pg.ClientBase, references: readonly PlantReference[]): Promise<void> {
  const spoken = references.filter(({ image }) => image !== undefined);
  if (spoken.length === 0) return;
  await client.query({
    ...UPDATE_IMAGES,
    values: [
      spoken.map(({ plantId }) => plantId),
      spoken.map(({ image }) => image?.url ?? null),
      spoken.map(({ image }) => image?.thumbnailUrl ?? null),
      spoken.map(({ image }) => image?.licenceName ?? null),
      spoken.map(({ image }) => image?.licenceUrl ?? null),
    ],
  });
}

/**
 * Writes what changed reports say of their plants: botanists by e-mail, origins by place, the plants themselves.
 * @returns the botanist of each plant whose report named one.
 */
export async function loadReferences(
  client: pg.ClientBase,
  references: readonly PlantReference[],
): Promise<Map<number, number>> {
  if (references.length === 0) return new Map();
  const botanistIds = await loadBotanists(client, references);
  const originIds = await loadOrigins(client, references);
  const botanistOf = (reference: PlantReference) => botanistIds.get(reference.botanist?.email ?? '') ?? null;
  const rows = references.map((reference) => ({
    id: reference.plantId,
    name: reference.name,
    scientific_name: reference.scientificName,
    cycle: reference.cycle,
    sunlight: reference.sunlight,
    origin_id: reference.origin && originIds.get(originKey(reference.origin)),
    botanist_id: botanistOf(reference),
    reference_hash: referenceHash(reference),
    reported_at: toIso(reference.reportedAt),
  }));
  await client.query({ ...UPSERT_PLANTS, values: [JSON.stringify(rows)] });
  await loadImages(client, references);
  return new Map(
    references.flatMap((reference) => {
      const botanistId = botanistOf(reference);
      return botanistId === null ? [] : [[reference.plantId, botanistId]];
    }),
  );
}
