import { Inject, Injectable } from '@nestjs/common';
import {
  SeriesAcrossTime,
  TooManyReadings,
  type SeriesHistory,
  type SeriesMember,
  type SeriesTexts,
} from '@palmhouse/history';
import { badInput } from '../graphql/errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import { SERIES } from '../service/tokens.js';
import type { SeriesRequest } from './series.input.js';

@Injectable()
export class SeriesQuery {
  constructor(@Inject(SERIES) private readonly history: SeriesAcrossTime) {}

  /** A plant's, with its coverage; those of many plants that ask alike come from one statement. */
  async ofPlant(
    plant: number,
    request: SeriesRequest,
    { batches, now }: RequestContext,
  ): Promise<SeriesHistory> {
    const found = await batches.load(`series:${JSON.stringify(request)}`, plant, (plants: number[]) =>
      this.ask(each(plants), request, { withCoverage: true, mayBeRaw: true, now }),
    );
    return found!;
  }

  /** A plant's without coverage: its columns as text wherever PostgreSQL can write them. */
  async columnsOfPlant(
    plant: number,
    request: SeriesRequest,
    { batches, now }: RequestContext,
  ): Promise<SeriesTexts | SeriesHistory> {
    const how = { withCoverage: false, mayBeRaw: true, now };
    const question = `columns:${JSON.stringify(request)}`;
    const found = await batches.load<number, SeriesTexts | SeriesHistory>(question, plant, async (plants) => {
      const asked = { members: each(plants), ...request, ...how, now: now.getTime() * 1_000 };
      return (await this.history.asText(asked)) ?? this.ask(asked.members, request, how);
    });
    return found!;
  }

  /** Of several, on one axis. */
  compared(
    members: readonly SeriesMember[],
    request: SeriesRequest,
    withCoverage: boolean,
    now: Date,
  ): Promise<Map<number, SeriesHistory>> {
    return this.ask(members, request, { withCoverage, mayBeRaw: false, now });
  }

  private async ask(
    members: readonly SeriesMember[],
    request: SeriesRequest,
    { now, ...how }: { withCoverage: boolean; mayBeRaw: boolean; now: Date },
  ): Promise<Map<number, SeriesHistory>> {
    try {
      return await this.history.series({ members, ...request, ...how, now: now.getTime() * 1_000 });
    } catch (error) {
      if (error instanceof TooManyReadings) throw tooMany(error);
      throw error;
    }
  }
}

/** Each plant is a series of its own. */
const each = (plants: readonly number[]): SeriesMember[] =>
  plants.map((plantId) => ({ plantId, series: plantId }));

function tooMany({ readings, allowed }: TooManyReadings): Error {
  const number = (value: number) => value.toLocaleString('en-GB');
  return badInput(
    `That is about ${number(readings)} readings, archived ones among them; at most ${number(allowed)} are put together one by one. ` +
      'Ask for `every: "PT1H"` or other whole hours, for fewer plants or for a shorter range.',
  );
}
