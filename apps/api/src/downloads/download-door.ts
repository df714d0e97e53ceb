import { Inject, Injectable } from '@nestjs/common';
import { refuseWithout, type Access } from '../access/access.js';
import { SignIn, type Asker } from '../access/sign-in.js';
import { RateLimiter } from '../limits/rate-limiter.js';
import { CLOCK, type Clock } from '../service/tokens.js';
import { DOWNLOAD_LIMITS } from './downloads.limits.js';

/** Before every download: who asks, may they, and have they points left? */
@Injectable()
export class DownloadDoor {
  constructor(
    private readonly signIn: SignIn,
    private readonly limiter: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param points what it costs of its reader's points a minute.
   * @throws GraphQLError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED or SIGN_IN_UNAVAILABLE.
   */
  async open(
    asker: Asker,
    access: Access,
    what: string,
    points: number = DOWNLOAD_LIMITS.points,
  ): Promise<void> {
    const identity = await this.signIn.identify(asker);
    refuseWithout(access, identity, what);
    const now = this.clock();
    await this.limiter.pay(this.limiter.open(identity, now), points, now);
  }
}
