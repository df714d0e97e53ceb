import { utcDayOf, type EpochMicros, type UtcDay } from '@palmhouse/domain';
import type { LakeFile } from '@palmhouse/lake';
import type pg from 'pg';
import { COMMITTED_FILES } from './history.sql.js';

/** A file of readings that a committed manifest names. */
export interface CommittedFile extends LakeFile {
  readonly day: UtcDay;
  readonly firstPlantId: number;
  readonly lastPlantId: number;
}

/**
 * The committed files that may hold readings of these plants in a stretch, as the database has them (the manifests in
 * the lake say the same; `palmhouse archive verify` compares).
 * @param plantIds null: all plants.
 * @param to excluded.
 */
export async function committedFiles(
  client: Pick<pg.ClientBase, 'query'>,
  plantIds: readonly number[] | null,
  from: EpochMicros,
  to: EpochMicros,
): Promise<CommittedFile[]> {
  if (to <= from) return [];
  const { rows } = await client.query<CommittedFile>({
    ...COMMITTED_FILES,
    values: [utcDayOf(from), utcDayOf(to - 1)],
  });
  if (plantIds === null) return rows;
  return rows.filter(({ firstPlantId, lastPlantId }) =>
    plantIds.some((plant) => plant >= firstPlantId && plant <= lastPlantId),
  );
}
