import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Batches } from '../graphql/batches.js';
import { Connection, rowsToAsk } from '../graphql/connection.js';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import type { ForwardPageArgs } from '../graphql/page.args.js';
import { LIST_PAGE, pageRequest } from '../graphql/page.js';
import { byParent } from '../graphql/statement.js';
import { POOL } from '../service/tokens.js';
import { toCareNote, type CareNote, type CareNoteRow } from './care-note.model.js';
import { COUNT_NOTES, NOTES_BY_ID, NOTES_OF_PLANTS } from './care.sql.js';

const LIST = 'care-notes';

@Injectable()
export class NotesQuery {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** A plant's notes, newest first. @param wantsPage false when only the count is wanted. */
  async page(
    plant: number,
    args: ForwardPageArgs,
    wantsPage: boolean,
    batches: Batches,
  ): Promise<Connection<CareNote>> {
    const page = pageRequest(args, LIST_PAGE);
    const [below] =
      page.after === null ? [null] : decodeCursor(page.after, LIST, CURSOR_KEYS.number, 'after');
    const load = (plants: number[]) => this.ofPlants(plants, below, rowsToAsk(page));
    const question = `Plant.notes:${below}:${page.limit}`;
    return new Connection({
      rows: wantsPage ? ((await batches.load(question, plant, load)) ?? []) : [],
      page,
      cursorOf: ({ noteId }) => encodeCursor(LIST, [noteId]),
      totalCount: async () =>
        (await batches.load('Plant.notes.totalCount', plant, (plants: number[]) => this.countOf(plants))) ??
        0,
    });
  }

  async byIds(ids: readonly number[]): Promise<Map<number, CareNote>> {
    const { rows } = await this.pool.query<CareNoteRow>({ ...NOTES_BY_ID, values: [ids] });
    return new Map(rows.map((row) => [Number(row.id), toCareNote(row)]));
  }

  private async ofPlants(
    plants: readonly number[],
    below: number | null,
    limit: number,
  ): Promise<Map<number, CareNote[]>> {
    const { rows } = await this.pool.query<CareNoteRow>({
      ...NOTES_OF_PLANTS,
      values: [plants, below, limit],
    });
    return byParent(rows.map(toCareNote), ({ plantNumber }) => plantNumber);
  }

  private async countOf(plants: readonly number[]): Promise<Map<number, number>> {
    const { rows } = await this.pool.query<{ id: number; total: number }>({
      ...COUNT_NOTES,
      values: [plants],
    });
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}
