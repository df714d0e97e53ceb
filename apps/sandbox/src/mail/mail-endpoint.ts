import type { IncomingMessage } from 'node:http';
import { jsonAnswer, type HttpAnswer } from '../bodies/http-answer.js';
import type { CaughtMail } from './caught-mail.js';
import type { MailCatcher } from './mail-catcher.js';
import { framedBody, isPicture, listPage, MAIL_POLICY, mailPage, PAGE_POLICY } from './mail-pages.html.js';

const PATH = /^\/mails(?:\.json|(?:\/(\d{1,9})(?:\/(body)|\/files\/(\d{1,4}))?)?)\/?(?:\?.*)?$/;

const SAFETY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const html = (body: string, policy: string): HttpAnswer => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body,
  headers: { ...SAFETY, 'content-security-policy': policy },
});

const missing = (error: string): HttpAnswer => jsonAnswer(404, { error }, SAFETY);

/** Everything but what the files hold. */
function inJson({ files, ...mail }: CaughtMail): object {
  const listed = files.map(({ name, type, cid, content }) => ({ name, type, cid, bytes: content.length }));
  return { ...mail, html: undefined, receivedAt: new Date(mail.receivedMs).toISOString(), files: listed };
}

function fileAnswer(mail: CaughtMail, index: number): HttpAnswer {
  const file = mail.files[index];
  if (file === undefined) return missing(`Mail ${mail.number} has no file ${index}.`);
  const safe = isPicture(file.type);
  return {
    status: 200,
    // What is no picture is never shown by a browser, only saved.
    contentType: safe ? file.type : 'application/octet-stream',
    body: file.content,
    headers: {
      ...SAFETY,
      'content-security-policy': "sandbox; default-src 'none'",
      ...(!safe && { 'content-disposition': 'attachment' }),
    },
  };
}

export const isMailPath = (url: string): boolean => PATH.test(url);

/** `/mails`, `/mails.json`, `/mails/{number}` with its `/body` and `/files/{n}`: read only, but for DELETE of all. */
export function mailAnswer(
  { url = '/', method }: Pick<IncomingMessage, 'url' | 'method'>,
  catcher: Pick<MailCatcher, 'mails' | 'mail' | 'clear'> | null,
): HttpAnswer {
  if (catcher === null) return missing('This museum catches no mail: it was opened without --smtp-port.');
  const [path, number, body, file] = PATH.exec(url) ?? [];
  if (method === 'DELETE' && path !== undefined && number === undefined) {
    catcher.clear();
    return jsonAnswer(200, { mails: 0 }, SAFETY);
  }
  if (method !== 'GET' && method !== 'HEAD')
    return jsonAnswer(405, { error: 'Mails can only be read: use GET.' }, SAFETY);
  if (url.startsWith('/mails.json')) return jsonAnswer(200, { mails: catcher.mails().map(inJson) }, SAFETY);
  if (number === undefined) return html(listPage(catcher.mails()), PAGE_POLICY);
  const mail = catcher.mail(Number(number));
  if (mail === undefined) return missing(`There is no mail ${number} (any more): see /mails.`);
  if (file !== undefined) return fileAnswer(mail, Number(file));
  if (body === undefined) return html(mailPage(mail), PAGE_POLICY);
  return mail.html === null ? missing('The mail has no HTML.') : html(framedBody(mail.html), MAIL_POLICY);
}
