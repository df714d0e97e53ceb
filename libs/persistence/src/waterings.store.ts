import type { EpochMicros, Reading } from '@palmhouse/domain';
import type pg from 'pg';
import { int4Array, timestamptzArray } from './sql/binary-array.js';

/** The loader, where a reading names another watering than the latest one did: once a day and plant. By the key. */
const INSERT_REPORTED = {
  name: 'insert-reported-waterings',
  text: `INSERT INTO watering AS known (plant_id, watered_at, reported)
SELECT DISTINCT plant_id, watered_at, true
FROM unnest($1::int4[], $2::timestamptz[]) AS input(plant_id, watered_at) ORDER BY plant_id, watered_at
ON CONFLICT (plant_id, watered_at) DO UPDATE SET reported = true WHERE NOT known.reported`,
};

/**
 * Keeps the waterings that readings name, each once.
 * @param known each plant's watering that its latest reading named: what is there already is not sent again.
 */
export async function keepReportedWaterings(
  client: Pick<pg.ClientBase, 'query'>,
  readings: readonly Reading[],
  known: (plantId: number) => EpochMicros | null,
): Promise<void> {
  const news = readings.filter(
    ({ plantId, lastWateredAt }) => lastWateredAt !== null && lastWateredAt !== known(plantId),
  );
  if (news.length === 0) return;
  await client.query({
    ...INSERT_REPORTED,
    values: [
      int4Array(news.map(({ plantId }) => plantId)),
      timestamptzArray(news.map(({ lastWateredAt }) => lastWateredAt)),
    ],
  });
}
