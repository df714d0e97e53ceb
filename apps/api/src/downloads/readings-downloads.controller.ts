import { Controller, Get, Inject, Query, Req, Res, UseFilters } from '@nestjs/common';
import { utcDayOf } from '@palmhouse/domain';
import type { ReadingsAcrossTime } from '@palmhouse/history';
import type { Log } from '@palmhouse/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { CLOCK, HISTORY, LOG, POOL, type Clock } from '../service/tokens.js';
import { readingsCsv } from './csv/readings.csv.js';
import { DownloadDoor } from './download-door.js';
import { DownloadSlots } from './download-slots.js';
import { downloadQuery, type DownloadQuery, type Given } from './download.query.js';
import { downloadedPlants } from './downloaded-plants.js';
import { contentDisposition, readingsFileName } from './file-name.js';
import { readingsParquet } from './parquet/readings.parquet.js';
import { daysOf, readingsPages, type PlantDay } from './readings-pages.js';
import { RouteErrorFilter } from './route-error.filter.js';
import { begun, toldOf } from './streams.js';

type Format = 'csv' | 'parquet';
type Pages = AsyncIterable<readonly PlantDay[]>;

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', bytes: readingsCsv },
  parquet: { type: 'application/vnd.apache.parquet', bytes: readingsParquet },
} as const;

/** Readings as files, of any length, live and archived as one. */
@Controller('downloads')
@UseFilters(RouteErrorFilter)
export class ReadingsDownloadsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(HISTORY) private readonly history: ReadingsAcrossTime,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    private readonly door: DownloadDoor,
    private readonly slots: DownloadSlots,
  ) {}

  @Get('readings.csv')
  csv(@Query() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('csv', given, request, reply);
  }

  @Get('readings.parquet')
  parquet(@Query() given: Given, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('parquet', given, request, reply);
  }

  private async send(
    format: Format,
    given: Given,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    await this.door.open(request, 'visitor', 'readings');
    const query = downloadQuery(given, format);
    const giveBack = this.slots.take();
    reply.raw.once('close', giveBack);
    try {
      const { name, pages } = await this.begin(query, format);
      const { type, bytes } = FORMATS[format];
      void reply
        .header('content-type', type)
        .header('content-disposition', contentDisposition(name))
        .header('cache-control', 'private, no-store')
        .send(Readable.from(toldOf<Buffer | string>(bytes(pages, query), this.log), { objectMode: false }));
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Reads the first page before the answer begins: what goes wrong there is told with its status. */
  private async begin(query: DownloadQuery, format: Format): Promise<{ name: string; pages: Pages }> {
    const { title, plants } = await downloadedPlants(this.pool, query.whose);
    const to = query.to ?? this.clock().getTime() * 1_000;
    const span = { from: query.from ?? Date.parse('1700-01-01T00:00:00Z') * 1_000, to };
    const days = await daysOf(this.pool, span);
    const first = query.from === null ? (days[0] ?? utcDayOf(to - 1)) : utcDayOf(query.from);
    const name = readingsFileName(title, first, utcDayOf(to - 1), format);
    return { name, pages: await begun(readingsPages(this.history, plants, days, span)) };
  }
}
