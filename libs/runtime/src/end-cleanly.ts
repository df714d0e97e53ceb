import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from './health/readiness.js';
import type { Log } from './log.js';
import type { OpenAnswers } from './open-answers.js';

// Of the grace: who is still being answered by then is cut off, so that the rest of it suffices for a clean end.
const SHARE_FOR_ANSWERS = 0.6;

export interface Ending {
  readonly app: NestFastifyApplication;
  readonly answers: OpenAnswers;
  readonly log: Log;
  readonly graceSeconds: number;
  /** What is closed last. */
  readonly last: () => Promise<void>;
}

/**
 * Ends on SIGTERM, SIGINT, and when the process that forked this one is gone: not ready any more, everyone who asked
 * answered, no new jobs, those at hand finished, connections closed, exit code 0. What takes longer than the grace is left:
 * exit code 1, and jobs are taken over by lock and retry.
 */
export function endCleanly({ app, answers, log, graceSeconds, last }: Ending): void {
  const graceMs = graceSeconds * 1_000;
  let ending = false;
  const end = async (cause: string) => {
    if (ending) return;
    ending = true;
    log.info({ cause, graceSeconds }, 'ending');
    setTimeout(() => {
      log.error({ graceSeconds }, 'did not end within its grace; what was at hand is taken over by others');
      process.exit(1);
    }, graceMs);
    app.get(Readiness, { strict: false }).end();
    try {
      // Before anything is closed: an answer may need all of it.
      await answers.finish(graceMs * SHARE_FOR_ANSWERS);
      try {
        await app.close();
      } finally {
        await last();
      }
      log.info('ended');
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, 'did not end cleanly');
      process.exit(1);
    }
  };
  process.once('SIGTERM', () => void end('SIGTERM'));
  process.once('SIGINT', () => void end('SIGINT'));
  process.once('disconnect', () => void end('launcher gone'));
}
