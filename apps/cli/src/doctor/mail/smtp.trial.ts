import { once } from 'node:events';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

const MILLISECONDS = 5_000;

/** How a mail server received us. */
export interface SmtpTrial {
  readonly host: string;
  readonly port: number;
  readonly isEncrypted: boolean;
  /** Whom it let in; null where nobody signed in: there are no credentials, or it asks for none. */
  readonly user: string | null;
  readonly hasCredentials: boolean;
}

/**
 * Greets a mail server as care does, STARTTLS and signing in included, and takes its leave. Nothing is sent.
 * @throws Error with what it said.
 */
export async function trySmtp(url: string, given: AbortSignal): Promise<SmtpTrial> {
  const options = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: MILLISECONDS,
    greetingTimeout: MILLISECONDS,
    socketTimeout: MILLISECONDS,
    dnsTimeout: MILLISECONDS,
  });
  const broken = new AbortController();
  const failed = once(connection, 'error', { signal: broken.signal }).then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  const close = () => connection.close();
  given.addEventListener('abort', close);
  try {
    await Promise.race([
      failed,
      new Promise<void>((resolve, reject) =>
        connection.connect((error) => (error ? reject(error) : resolve())),
      ),
    ]);
    const { user = '', pass = '' } = (options.auth ?? {}) as { user?: string; pass?: string };
    const signsIn = user !== '' && connection.allowsAuth;
    if (signsIn)
      await Promise.race([
        failed,
        new Promise<void>((resolve, reject) =>
          connection.login({ user, pass, credentials: { user, pass } }, (error) =>
            error ? reject(error) : resolve(),
          ),
        ),
      ]);
    return {
      host: connection.host,
      port: connection.port,
      isEncrypted: connection.secure,
      user: signsIn ? user : null,
      hasCredentials: user !== '',
    };
  } finally {
    broken.abort();
    given.removeEventListener('abort', close);
    connection.on('error', () => undefined);
    connection.quit();
  }
}
