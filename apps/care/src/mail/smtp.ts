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
 * that may pass; `maybeSent` where the line was lost behind the text, so that nobody knows.
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

/** From the first word to the server's 250: well within the time that a claim holds. */
export const SEND_LIMIT_MS = 50_000;
// Not kept over a lull: a server that has hung up meanwhile would cost the next mail its first attempt.
const IDLE_MS = 5_000;
const CONNECT_MS = 10_000;
const SILENT_MS = 30_000;

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

/** What an error of nodemailer's means for the mail. */
export function outcomeOf(error: unknown): Sent {
  const { message, code, responseCode } = error as SmtpError;
  const why = message.slice(0, 500);
  if (ofThisMail(error as SmtpError))
    return responseCode! >= 500
      ? { outcome: 'refused', why }
      : { outcome: 'later', whose: 'mail', maybeSent: false, why };
  if (code === 'EENVELOPE' && responseCode === undefined) return { outcome: 'refused', why };
  // A word from the server is a no. Without one nodemailer does not say how far it came (`command` is CONN also behind
  // the text), so that only what never had a line is known not to be sent.
  const known =
    responseCode !== undefined || code === 'EDNS' || code === 'EAUTH' || /^connect /.test(message);
  return { outcome: 'later', whose: 'server', maybeSent: !known, why };
}

/** Sends mails by SMTP, one after the other over one connection while there are some. */
export class Smtp {
  private readonly transport;
  private readonly given = new AbortController();

  constructor(
    url: string,
    private readonly from: string,
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
      socketTimeout: SILENT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Never throws. */
  async send({ to, dateMs, references, attachments, ...letter }: Addressed): Promise<Sent> {
    if (!ADDRESS.test(to.address)) return { outcome: 'refused', why: `not a mail address: ${to.address}` };
    const signal = AbortSignal.any([this.given.signal, AbortSignal.timeout(SEND_LIMIT_MS)]);
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
      return outcomeOf(error);
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
