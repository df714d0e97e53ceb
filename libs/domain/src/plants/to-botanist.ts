import { z } from 'zod';
import { cleanEmail } from './clean-email.js';
import { cleanName } from './clean-name.js';
import { cleanPhone } from './clean-phone.js';
import { MAX_TEXT_LENGTH } from './clean-text.js';
import type { BotanistReference } from './plant-reference.js';

const BOTANIST = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().max(MAX_TEXT_LENGTH).nullish(),
});

/** Who looks after a plant, or null where name or e-mail cannot be read, or the phone is not text. Never throws. */
export function toBotanist(value: unknown): BotanistReference | null {
  const parsed = BOTANIST.safeParse(value);
  if (!parsed.success) return null;
  const name = cleanName(parsed.data.name);
  const email = cleanEmail(parsed.data.email);
  return name === null || email === null ? null : { name, email, phone: cleanPhone(parsed.data.phone) };
}
