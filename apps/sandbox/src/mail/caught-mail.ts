/** A file that came with a mail, or a picture within it. */
export interface CaughtFile {
  readonly name: string;
  readonly type: string;
  /** What `cid:` in the HTML names it by; null for one that is only attached. */
  readonly cid: string | null;
  readonly content: Buffer;
}

/** A mail as it came. */
export interface CaughtMail {
  /** Counted from 1 in the order of coming. */
  readonly number: number;
  /** Milliseconds since 1970, by the catcher's clock. */
  readonly receivedMs: number;
  /** From the envelope: who really gets it. */
  readonly recipients: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  /** Pictures within it stand as data; null where there is none. */
  readonly html: string | null;
  /** The HTML as it was sent, its pictures named by `cid:`. */
  readonly rawHtml: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly files: readonly CaughtFile[];
  /** Of the whole mail, on the wire. */
  readonly bytes: number;
}
