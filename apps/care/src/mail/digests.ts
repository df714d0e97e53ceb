import { Injectable } from '@nestjs/common';

/** Puts each botanist's morning digest into the outbox, once a day. */
@Injectable()
export class Digests {
  /** @returns how many were written. */
  write(nowMs: number): Promise<number> {
    void nowMs;
    return Promise.resolve(0); // FOUNDATION: the mail helper replaces this
  }
}
