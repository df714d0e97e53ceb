import { Controller, Get, Inject, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { UtcDay } from '@palmhouse/domain';
import type { FileCache } from '@palmhouse/lake';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createReadStream } from 'node:fs';
import type pg from 'pg';
import { ARCHIVE_FILE } from '../archive/archive.sql.js';
import { LAKE_FILES, POOL } from '../service/tokens.js';
import { readRange, type ByteRange } from './byte-range.js';
import { DownloadDoor } from './download-door.js';
import { DownloadSlots } from './download-slots.js';
import { archiveFileName, contentDisposition } from './file-name.js';
import { RouteErrorFilter } from './route-error.filter.js';

interface FileRow {
  readonly key: string;
  readonly day: UtcDay;
  readonly bytes: number;
  readonly sha256: string;
}

/** The archive's files as they are, each proved by its hash before its first byte goes out. */
@Controller('downloads/archive')
@UseFilters(RouteErrorFilter)
export class ArchiveDownloadsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LAKE_FILES) private readonly files: FileCache,
    private readonly door: DownloadDoor,
    private readonly slots: DownloadSlots,
  ) {}

  @Get('*')
  async file(
    @Param('*') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.door.open(request, 'staff', 'the archive');
    const file = await this.find(key);
    const etag = `"${file.sha256}"`;
    void reply.header('etag', etag).header('cache-control', 'private, max-age=31536000, immutable');
    if (request.headers['if-none-match'] === etag) return void reply.code(304).send();
    const range = readRange(request.headers.range, request.headers['if-range'], etag, file.bytes);
    if (range === 'beyond') {
      return void reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
    }
    const giveBack = this.slots.take();
    try {
      await this.send(file, range, reply);
    } finally {
      giveBack();
    }
  }

  /** @throws GraphQLError NOT_FOUND where no version that readers go by names the file. */
  private async find(key: string): Promise<FileRow> {
    const { rows } = await this.pool.query<FileRow>({ ...ARCHIVE_FILE, values: [key] });
    if (rows[0] !== undefined) return rows[0];
    throw new GraphQLError(
      'The archive has no such file. `archiveDay { files { url } }` lists those it has.',
      {
        extensions: { code: 'NOT_FOUND', http: { status: 404 } },
      },
    );
  }

  /** The file stays where it is until the client has it, or is gone. */
  private send(file: FileRow, range: ByteRange | null, reply: FastifyReply): Promise<void> {
    return this.files.use([file], async ([path]) => {
      const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
      const done = new Promise<void>((resolve) => reply.raw.once('close', () => resolve()));
      if (range !== null) {
        void reply.code(206).header('content-range', `bytes ${first}-${last}/${file.bytes}`);
      }
      void reply
        .header(
          'content-type',
          file.key.endsWith('.gz') ? 'application/gzip' : 'application/vnd.apache.parquet',
        )
        .header('content-length', last - first + 1)
        .header('accept-ranges', 'bytes')
        .header('content-disposition', contentDisposition(archiveFileName(file.day, file.key)))
        .send(createReadStream(path!, { start: first, end: last }));
      await done;
    });
  }
}
