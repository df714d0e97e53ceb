import { Injectable } from '@nestjs/common';

/** Sends what lies in the outbox (`notification`). */
@Injectable()
export class Postman {
  /** There is news in the outbox: looks soon. Never waits and never throws. */
  wake(): void {
    // FOUNDATION: the mail helper replaces this
  }
}
