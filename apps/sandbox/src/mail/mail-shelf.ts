import type { CaughtMail } from './caught-mail.js';

/** More than a demonstration's day brings. */
const MOST_MAILS = 500;
/** A letter with its chart has some 40 kB, so that 500 of them fit; what is larger pushes the oldest out sooner. */
const MOST_BYTES = 64 * 1_048_576;

/** The newest mails, as many as there is room for. */
export class MailShelf {
  private mails: CaughtMail[] = [];
  private count = 0;

  /** The number of the next mail. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  put(mail: CaughtMail): void {
    this.mails.push(mail);
    let bytes = this.mails.reduce((sum, each) => sum + each.bytes, 0);
    while (this.mails.length > MOST_MAILS || (bytes > MOST_BYTES && this.mails.length > 1))
      bytes -= this.mails.shift()?.bytes ?? 0;
  }

  /** In the order of coming. */
  all(): readonly CaughtMail[] {
    return [...this.mails];
  }

  get(number: number): CaughtMail | undefined {
    return this.mails.find((mail) => mail.number === number);
  }

  clear(): void {
    this.mails = [];
  }
}
