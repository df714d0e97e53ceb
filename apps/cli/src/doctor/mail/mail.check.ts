import type { Check } from '../check.js';
import { ok, warning, type Finding } from '../finding.js';
import { trySmtp, type SmtpTrial } from './smtp.trial.js';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

function findingOf({ host, port, isEncrypted, user, hasCredentials }: SmtpTrial): Finding {
  const at = `${host}:${port}`;
  if (user !== null && !isEncrypted && !LOOPBACK.test(host))
    return warning(
      'SMTP',
      `${at} lets ${user} in, but in the clear: it offers no TLS, and whoever listens reads the password`,
      'use smtps://…, or switch STARTTLS on at the server',
    );
  if (user === null && hasCredentials)
    return warning(
      'SMTP',
      `${at} answers, and lets nobody sign in: the user and password of SMTP_URL are not used`,
      'check host and port of SMTP_URL: submission is 587 or, with smtps://, 465',
    );
  const tls = isEncrypted ? 'encrypted' : 'not encrypted';
  return ok('SMTP', `${at} answers, ${tls}, ${user === null ? 'without signing in' : `lets ${user} in`}`);
}

/** Would the mail server take a mail from us? Nothing is sent. */
export const mailCheck: Check = {
  group: 'mail',
  name: 'SMTP',
  remedy:
    'check SMTP_URL (smtp://user:password@host:port), that its server runs, and that the user and password are right; mails wait in the outbox meanwhile',
  examine: async ({ smtpUrl }, given) => {
    if (smtpUrl === undefined)
      throw new Error('SMTP_URL is not set, and nobody is told of a plant in trouble');
    return [findingOf(await trySmtp(smtpUrl, given))];
  },
};
