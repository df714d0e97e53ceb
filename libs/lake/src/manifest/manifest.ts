import { digestFromText, isUtcDay, type ReadingsDigest } from '@palmhouse/domain';
import { z } from 'zod';
import { LakeError } from '../object-store/lake-error.js';

const count = z.number().int().nonnegative();
const bigText = z.string().regex(/^-?\d+$/);
const column = z.object({ values: bigText, sum: bigText });
const day = z.string().refine(isUtcDay, { error: 'expected a day, YYYY-MM-DD' });
const instant = z.iso.datetime();

const digest = z.object({
  rows: bigText,
  identity: bigText,
  soilMoisture: column,
  temperature: column,
  lastWateredAt: column,
  sweep: column,
});

const file = z.object({
  key: z.string(),
  rows: count,
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  plantIds: z.object({ min: z.number().int(), max: z.number().int() }),
  takenAt: z.object({ min: instant, max: instant }),
  /** The manifest's version that brought it. */
  since: z.number().int().positive(),
  digest,
});

/** A file beside the readings, made from them. */
const copy = z.object({
  key: z.string(),
  rows: count,
  bytes: count,
  sha256: z.string(),
  since: z.number().int(),
});

/**
 * One day in the lake: the truth of what belongs to it. Written once, behind its files and before the database lets go
 * of anything; a later version names the earlier one's files and those that came since.
 */
export const manifestSchema = z.object({
  format: z.literal(1),
  dataset: z.literal('readings'),
  day,
  label: z.string(),
  version: z.number().int().positive(),
  writtenAt: instant,
  code: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string(), unit: z.string().optional() })),
  rows: count,
  bytes: count,
  digest,
  files: z.array(file),
  daily: z.array(copy),
  csv: z.array(copy),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof file>;
export type ManifestCopy = z.infer<typeof copy>;

/** The columns of every part, in order, with their Parquet types. */
export const MANIFEST_COLUMNS: Manifest['columns'] = [
  { name: 'plant_id', type: 'INT32' },
  { name: 'taken_at', type: 'TIMESTAMP(MICROS, UTC)' },
  { name: 'soil_moisture', type: 'DOUBLE', unit: 'percent' },
  { name: 'temperature', type: 'DOUBLE', unit: 'degrees Celsius' },
  { name: 'last_watered_at', type: 'TIMESTAMP(MICROS, UTC)' },
  { name: 'sweep', type: 'TIMESTAMP(MICROS, UTC)' },
];

/** For people too: one line a field. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @throws LakeError LAKE.CORRUPT when it is not a manifest. */
export function readManifest(key: string, bytes: Uint8Array): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (error) {
    throw new LakeError(
      'LAKE.CORRUPT',
      `${key} is not a manifest that this version of Palmhouse reads. Nothing was changed; look at the object in the lake.`,
      { cause: error },
    );
  }
}

/** What all the files' rows together must digest to. */
export const manifestDigest = (manifest: Manifest): ReadingsDigest => digestFromText(manifest.digest);
