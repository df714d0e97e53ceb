import { Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type pg from 'pg';
import { DownloadDoor } from '../downloads/download-door.js';
import { RouteErrorFilter } from '../downloads/route-error.filter.js';
import { POOL } from '../service/tokens.js';
import { BUG_PICTURE } from './bugs.sql.js';

interface PictureRow {
  readonly media_type: string;
  readonly bytes: Buffer;
}

/** Of some hundred kilobytes, one row by its key: a list of reports may show all of its pictures. */
const POINTS = 5;

/** The report's number within PostgreSQL's bigint. */
const NUMBER = /^[1-9]\d{0,14}$/;

/** Pictures of reports, for whoever may have `bugReports`. */
@Controller('bug-reports')
@UseFilters(RouteErrorFilter)
export class BugPicturesController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: DownloadDoor,
  ) {}

  @Get(':number/picture')
  async picture(
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.door.open(request, 'engineer', 'bugReports', POINTS);
    const { media_type: mediaType, bytes } = await this.find(number);
    // Shown where it is asked for, which is safe: its first bytes were looked at, and nobody sniffs for others.
    const name = `Palmhouse report ${number}.${mediaType.replace('image/', '')}`;
    void reply
      .header('content-type', mediaType)
      .header('content-disposition', `inline; filename="${name}"`)
      .send(bytes);
  }

  /** @throws GraphQLError NOT_FOUND where there is no such report, or it came without a picture. */
  private async find(number: string): Promise<PictureRow> {
    const values = [number];
    const rows = NUMBER.test(number)
      ? (await this.pool.query<PictureRow>({ ...BUG_PICTURE, values })).rows
      : [];
    if (rows[0] !== undefined) return rows[0];
    throw new GraphQLError(
      'There is no such picture. `bugReports { nodes { picture { url } } }` names those there are.',
      {
        extensions: { code: 'NOT_FOUND', http: { status: 404 } },
      },
    );
  }
}
