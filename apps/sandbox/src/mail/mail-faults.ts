import { z } from 'zod';

const LONGEST_WAIT_MS = 3_600_000;

const mailFaults = z.strictObject({
  /** `busy`: answers 421 to whoever connects. `cut`: lets nobody finish connecting. */
  refuse: z.enum(['busy', 'cut']).optional(),
  /** These recipients, and none else, are answered 550. */
  unknownRecipients: z.array(z.string().toLowerCase()).optional(),
  /** A text is answered 554 to every mail behind its DATA. */
  rejectMail: z.string().min(1).optional(),
  /** The whole mail has come; so long passes before anything is said of it. Whoever hangs up by then has sent nothing. */
  slowMs: z.number().int().min(0).max(LONGEST_WAIT_MS).optional(),
  /** `before_keeping`: hung up where 250 is due, the mail thrown away. `after_keeping`: the same, but the mail is kept. */
  drop: z.enum(['before_keeping', 'after_keeping']).optional(),
});

/** What goes wrong with the mail server; nothing where it is empty. */
export type MailFaults = z.infer<typeof mailFaults>;

export class MailFaultsError extends Error {
  override readonly name = 'MailFaultsError';
  readonly code = 'SANDBOX.MAIL_FAULTS';
}

/** @throws MailFaultsError naming each wrong fault. */
export function parseMailFaults(input: unknown): MailFaults {
  const parsed = mailFaults.safeParse(input);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'faults'}: ${issue.message}`);
  throw new MailFaultsError(`The mail server’s faults stay as they were: ${reasons.join('; ')}`);
}
