import type { PlantOutcome } from '@palmhouse/domain';
import { int4Array } from '@palmhouse/persistence';
import type pg from 'pg';

/**
 * The loader, once a shard: what each plant's sensor answered in this sweep, and how often in a row. In the plants' order,
 * so that two shards never wait for each other in a ring; only plants that there are. A sweep that is not newer than the
 * last one counted (loaded again, late, or of an invented past) changes nothing; one counted while a clock was ahead does not
 * stand in the way. $1 plants, $2 answers, $3 the minute.
 */
const UPSERT_CONTACTS = {
  name: 'upsert-plant-contacts',
  text: `INSERT INTO plant_contact AS known (plant_id, asked_at, answer, since, in_a_row)
SELECT plant.id, $3::timestamptz, input.answer, $3::timestamptz, 1
FROM unnest($1::int4[], $2::text[]) AS input(plant_id, answer) JOIN plant ON plant.id = input.plant_id ORDER BY plant.id
ON CONFLICT (plant_id) DO UPDATE SET asked_at = excluded.asked_at, answer = excluded.answer,
  since = CASE WHEN known.answer = excluded.answer THEN least(known.since, excluded.since) ELSE excluded.since END,
  in_a_row = CASE WHEN known.answer = excluded.answer THEN known.in_a_row + 1 ELSE 1 END
WHERE excluded.asked_at > known.asked_at OR known.asked_at > now() + interval '2 minutes'`,
};

/** As the ledger counts it, but for what the database knew already: a report that came again is a report. */
function answerOf(outcome: PlantOutcome): string {
  if (outcome.kind !== 'report') return outcome.kind;
  return outcome.reading === null ? 'rejected' : 'report';
}

/** Keeps what each plant answered, inside the caller's transaction. @param minute ISO instant of the sweep */
export async function keepContacts(
  client: pg.ClientBase,
  outcomes: readonly PlantOutcome[],
  minute: string,
): Promise<void> {
  if (outcomes.length === 0) return;
  await client.query({
    ...UPSERT_CONTACTS,
    values: [int4Array(outcomes.map(({ plantId }) => plantId)), outcomes.map(answerOf), minute],
  });
}
