import { createTransport } from 'nodemailer';

export interface Attachment {
  readonly filename: string;
  readonly cid: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export interface Letter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Message-IDs that name what it is about, so that mail programs show together what belongs together. */
  readonly references: readonly string[];
}

export interface Addressed extends Letter {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly dateMs: number;
}

/**
 * What became of a mail. `refused`: for good, and it is this mail's matter. `later`: the mail's or the server's trouble
 * that may pass; `maybeSent` where the whole text was handed over and no word came back, so that nobody knows.
 */
export type Sent =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly why: string }
  | {
      readonly outcome: 'later';
      readonly whose: 'mail' | 'server';
      readonly maybeSent: boolean;
      readonly why: string;
    };

export interface SendLimits {
  /** From the first word to the end of the text. */
  readonly handOverMs: number;
  /** From there to the server's word. Who hangs up earlier gets its mail delivered and sends it again: RFC 5321, 4.5.3.2.6. */
  readonly verdictMs: number;
}

const LIMITS: SendLimits = { handOverMs: 50_000, verdictMs: 10 * 60_000 };
// Not kept over a lull: a server that has hung up meanwhile would cost the next mail its first attempt.
const IDLE_MS = 5_000;
const CONNECT_MS = 10_000;

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

const ADDRESS = /^[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+$/;
// 421: the server is going away, whatever it was told last.
const GOING_AWAY = 421;
const WRONG_ORDER = 503;

/** Errors of this mail's own: its recipient's, or its text's. All others are the server's or the line's. */
function ofThisMail({ command, responseCode }: SmtpError): boolean {
  const ours = command === 'DATA' || (command?.startsWith('RCPT') ?? false);
  return ours && responseCode !== undefined && responseCode !== GOING_AWAY && responseCode !== WRONG_ORDER;
}

/** What an error of nodemailer's means for the mail. @param whole whether all of the text was handed over. */
function outcomeOf(error: unknown, whole: boolean): Sent {
  const { message, code, responseCode } = error as SmtpError;
  const why = message.slice(0, 500);
  if (ofThisMail(error as SmtpError))
    return responseCode! >= 500
      ? { outcome: 'refused', why }
      : { outcome: 'later', whose: 'mail', maybeSent: false, why };
  if (code === 'EENVELOPE' && responseCode === undefined) return { outcome: 'refused', why };
  // A word from the server is a no.
  return { outcome: 'later', whose: 'server', maybeSent: whole && responseCode === undefined, why };
}

/** Sends mails by SMTP, one after the other over one connection while there are some. */
export class Smtp {
  private readonly transport;
  private readonly given = new AbortController();
  private whole = (): void => undefined;

  constructor(
    url: string,
    private readonly from: string,
    private readonly limits = LIMITS,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: 1,
      // What becomes of a mail is the outbox's to know: nothing is sent again behind its back.
      maxRequeues: 0,
      idleTimeout: IDLE_MS,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      dnsTimeout: CONNECT_MS,
      // Ours end first.
      socketTimeout: 2 * LIMITS.verdictMs,
      // nodemailer's errors do not say how far it came; its log tells when the text is out.
      logger: { info: ({ tnx }: { tnx?: string }) => tnx === 'message' && this.whole() },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Never throws. */
  async send({ to, dateMs, references, attachments, ...letter }: Addressed): Promise<Sent> {
    if (!ADDRESS.test(to.address)) return { outcome: 'refused', why: `not a mail address: ${to.address}` };
    const late = new AbortController();
    const signal = AbortSignal.any([this.given.signal, late.signal]);
    const { handOverMs, verdictMs } = this.limits;
    let limit = setTimeout(() => late.abort(), handOverMs);
    let whole = false;
    this.whole = () => {
      whole = true;
      clearTimeout(limit);
      limit = setTimeout(() => late.abort(), verdictMs);
    };
    try {
      await this.transport.sendMail({
        ...letter,
        from: this.from,
        to: { name: to.name, address: to.address },
        date: new Date(dateMs),
        references: [...references],
        attachments: attachments.map((each) => ({ ...each, contentDisposition: 'inline' as const })),
        // So that an answering machine does not answer one.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        signal,
      });
      return { outcome: 'sent' };
    } catch (error) {
      return outcomeOf(error, whole);
    } finally {
      clearTimeout(limit);
      this.whole = () => undefined;
    }
  }

  /** Gives up what is on its way. */
  abort(): void {
    this.given.abort();
  }

  close(): void {
    this.transport.close();
  }
}
