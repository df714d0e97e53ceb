import { join } from 'node:path';
import { startPostgres, type EmbeddedPostgres } from '@palmhouse/embedded';
import type { LaunchContext } from './launch.context.js';
import type { Part } from './supervisor.js';

// PostgreSQL's own lines begin with their time, or with a tab where one line was not enough.
const POSTGRES_LINE = /^(\d{4}-\d\d-\d\d |\t)/;
const TROUBLE = /\b(FATAL|PANIC):/;

/** The embedded PostgreSQL; after a death it comes back under the same URL. */
export function postgresPart(context: LaunchContext): Part<EmbeddedPostgres> {
  const { log, echo } = context.logOf('postgres');
  let port = 0;
  return {
    name: 'postgres',
    start: async () => {
      const postgres = await startPostgres({
        directory: join(context.settings.dataDirectory, 'postgres'),
        port,
        log: (line) => {
          log.line(line);
          const isNews = !POSTGRES_LINE.test(line) || TROUBLE.test(line);
          // While everything ends, every connection that is cut says so.
          if (isNews && line.trim() !== '' && !context.stopping.aborted) echo(line);
        },
      });
      port = postgres.port;
      return postgres;
    },
  };
}
