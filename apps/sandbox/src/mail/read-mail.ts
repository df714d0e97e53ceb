import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser';
import type { CaughtFile, CaughtMail } from './caught-mail.js';

const textOf = (addresses: AddressObject | AddressObject[] | undefined): string =>
  [addresses ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

const fileOf = ({ filename, contentType, cid, content }: Attachment): CaughtFile => ({
  name: filename ?? 'unnamed',
  type: contentType,
  cid: cid ?? null,
  content,
});

const headersOf = ({ headerLines }: ParsedMail): Record<string, string> =>
  Object.fromEntries(
    headerLines.map(({ key, line }) => [
      key,
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\r?\n\s*/g, ' ')
        .trim(),
    ]),
  );

/** In place of what the HTML names by `cid:`, the pictures themselves. */
function withPictures(html: string, files: readonly CaughtFile[]): string {
  return files.reduce(
    (text, { cid, type, content }) =>
      cid === null
        ? text
        : text.replaceAll(`cid:${cid}`, `data:${type};base64,${content.toString('base64')}`),
    html,
  );
}

/** Reads a mail as a mail program does. */
export async function readMail(
  source: Buffer,
  about: Pick<CaughtMail, 'number' | 'receivedMs' | 'recipients'>,
): Promise<CaughtMail> {
  const parsed = await simpleParser(source, {
    keepCidLinks: true,
    skipTextToHtml: true,
    skipHtmlToText: true,
  });
  const files = parsed.attachments.map(fileOf);
  const rawHtml = parsed.html || null;
  return {
    ...about,
    from: parsed.from?.text ?? '',
    to: textOf(parsed.to),
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    text: parsed.text ?? '',
    html: rawHtml === null ? null : withPictures(rawHtml, files),
    rawHtml,
    headers: headersOf(parsed),
    files,
    bytes: source.length,
  };
}
