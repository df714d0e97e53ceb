import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { downloadsOpen } from '../api.metrics.js';
import { DOWNLOAD_LIMITS } from './downloads.limits.js';

/** How many downloads run; the one too many is refused at once, it would wait for as long as others take. */
@Injectable()
export class DownloadSlots {
  private taken = 0;

  get count(): number {
    return this.taken;
  }

  /**
   * @returns what gives the place back, once however often it is called.
   * @throws GraphQLError TOO_BUSY
   */
  take(): () => void {
    if (this.taken >= DOWNLOAD_LIMITS.atOnce) {
      throw new GraphQLError(
        `${DOWNLOAD_LIMITS.atOnce} downloads are running already. Ask again in ${DOWNLOAD_LIMITS.retryAfterSeconds} seconds.`,
        { extensions: { code: 'TOO_BUSY', http: { status: 503 } } },
      );
    }
    this.taken += 1;
    downloadsOpen.inc();
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.taken -= 1;
      downloadsOpen.dec();
    };
  }
}
