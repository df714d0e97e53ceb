import { Inject, Injectable } from '@nestjs/common';
import type { EpochMicros } from '@palmhouse/domain';
import { ReadingsAcrossTime } from '@palmhouse/history';
import { LakeError } from '@palmhouse/lake';
import { CURSOR_KEYS, decodeCursor, encodeCursor } from '../graphql/cursor.js';
import { lakeAway } from '../graphql/errors.js';
import { LAST_INSTANT, toMicros } from '../graphql/instant.js';
import { pageRequest, READINGS_PAGE } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { HISTORY } from '../service/tokens.js';
import { ReadingsConnection } from './readings.connection.js';
import { readingsRange, type ReadingsArgs } from './readings.input.js';

const LIST = 'readings';

@Injectable()
export class ReadingsQuery {
  constructor(@Inject(HISTORY) private readonly history: ReadingsAcrossTime) {}

  /** @param wantsPage false when only the count is wanted. */
  async page(
    plant: number,
    args: ReadingsArgs,
    wantsPage: boolean,
    { batches, now: asked }: RequestContext,
  ): Promise<ReadingsConnection> {
    const page = pageRequest(args, READINGS_PAGE);
    const range = readingsRange(args, asked);
    const [from, to] = [toMicros(range.from), range.to === null ? LAST_INSTANT : toMicros(range.to)];
    const [after] =
      page.after === null ? [null] : decodeCursor(page.after, LIST, CURSOR_KEYS.instant, 'after');
    const start = after === null ? from : Math.max(from, toMicros(after) + 1);
    const { limit } = page;
    const now = asked.getTime() * 1_000;
    const load = (plantIds: number[]) => this.history.readings({ plantIds, from: start, to, limit, now });
    const question = JSON.stringify([start, to, limit]);
    const history = wantsPage ? await batches.load(`readings:${question}`, plant, load) : undefined;
    return new ReadingsConnection(history, {
      page,
      cursorOf: ({ takenAt }) => encodeCursor(LIST, [takenAt]),
      totalCount: async () => {
        const count = (plantIds: number[]) => this.count(plantIds, from, to);
        return (await batches.load(`countReadings:${from} ${to}`, plant, count)) ?? 0;
      },
    });
  }

  private async count(plantIds: readonly number[], from: EpochMicros, to: EpochMicros) {
    try {
      return await this.history.count({ plantIds, from, to });
    } catch (error) {
      if (error instanceof LakeError) throw lakeAway('How many readings there are cannot be said', error);
      throw error;
    }
  }
}
