import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { CaughtMail } from './caught-mail.js';
import { parseMailFaults, type MailFaults } from './mail-faults.js';
import { MailShelf } from './mail-shelf.js';
import { readMail } from './read-mail.js';

/** Room for a letter with twenty charts; a mail that is larger is answered 552. */
const LARGEST_MAIL_BYTES = 2 * 1_048_576;
const CLOSING_GRACE_MS = 250;

export interface MailCatcherOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A mail server that delivers nothing further: what comes stays here, to be looked at. */
export interface MailCatcher {
  /** `smtp://address:port`. */
  readonly url: string;
  readonly port: number;
  /** The newest mails, in the order of coming. */
  mails(): readonly CaughtMail[];
  mail(number: number): CaughtMail | undefined;
  clear(): void;
  /** How many mails have come whole and wait for a word on them, by `slowMs`. */
  waiting(): number;
  faults(): MailFaults;
  /** Puts the faults in force in place of the last; throws MailFaultsError and changes nothing when they are wrong. */
  setFaults(faults: unknown): MailFaults;
  clearFaults(): void;
  /** Stops listening and cuts what is still connected. */
  close(): Promise<void>;
}

type Told = (error?: Error | null, message?: string) => void;

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

class Catcher {
  readonly shelf = new MailShelf();
  faults: MailFaults = {};
  waiting = 0;
  private readonly sockets = new Map<number, Socket>();

  constructor(private readonly now: () => number) {}

  connected(socket: Socket): void {
    // Whoever hangs up in the middle is no trouble of ours.
    socket.on('error', () => undefined);
    if (this.faults.refuse === 'cut') return void socket.destroy();
    const port = socket.remotePort ?? 0;
    this.sockets.set(port, socket);
    socket.once('close', () => this.sockets.delete(port));
  }

  greet(told: Told): void {
    told(this.faults.refuse === 'busy' ? refusal(421, 'Too busy, come again later') : null);
  }

  recipient(address: string, told: Told): void {
    const unknown = this.faults.unknownRecipients?.includes(address.toLowerCase()) ?? false;
    told(unknown ? refusal(550, `${address} is not known here`) : null);
  }

  async take(stream: SMTPServerDataStream, session: SMTPServerSession, told: Told): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
    if (stream.sizeExceeded) return told(refusal(552, 'The mail is too large'));
    const { slowMs, drop, rejectMail } = this.faults;
    const socket = this.sockets.get(session.remotePort);
    if (slowMs !== undefined && !(await this.stayed(socket, slowMs))) return;
    if (rejectMail !== undefined) return told(refusal(554, rejectMail));
    if (drop === 'before_keeping') return void socket?.destroy();
    const number = this.shelf.next();
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    this.shelf.put(await readMail(Buffer.concat(chunks), { number, receivedMs: this.now(), recipients }));
    if (drop === 'after_keeping') return void socket?.destroy();
    told(null, `kept as mail ${number}`);
  }

  /** Whether the sender is still there after so long. */
  private async stayed(socket: Socket | undefined, milliseconds: number): Promise<boolean> {
    this.waiting += 1;
    const stayed = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), milliseconds);
      socket?.once('close', () => {
        clearTimeout(timer);
        resolve(false);
      });
    });
    this.waiting -= 1;
    return stayed;
  }
}

/** Opens a mail catcher; throws the system's error when the address cannot be listened on. */
export async function createMailCatcher({
  port: wished = 0,
  host = '127.0.0.1',
  now = Date.now,
}: MailCatcherOptions = {}): Promise<MailCatcher> {
  const catcher = new Catcher(now);
  const server = new SMTPServer({
    name: 'palmhouse-sandbox',
    banner: 'nothing leaves this house',
    size: LARGEST_MAIL_BYTES,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: CLOSING_GRACE_MS,
    onConnect: (_, told) => catcher.greet(told),
    onRcptTo: ({ address }, _, told) => catcher.recipient(address, told),
    onData: (stream, session, told) =>
      void catcher.take(stream, session, told).catch((error: Error) => told(refusal(451, error.message))),
  });
  server.server.prependListener('connection', (socket) => catcher.connected(socket));
  const { port, address, family } = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wished, host, () => {
      server.off('error', reject);
      // What goes wrong with one connection is that connection's.
      server.on('error', () => undefined);
      resolve(server.server.address() as AddressInfo);
    });
  });
  let closing: Promise<void> | undefined;
  return {
    url: `smtp://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    port,
    mails: () => catcher.shelf.all(),
    mail: (number) => catcher.shelf.get(number),
    clear: () => catcher.shelf.clear(),
    waiting: () => catcher.waiting,
    faults: () => catcher.faults,
    setFaults: (faults) => (catcher.faults = parseMailFaults(faults)),
    clearFaults: () => void (catcher.faults = {}),
    close: () => (closing ??= new Promise((resolve) => server.close(() => resolve()))),
  };
}
