import type { CaughtMail } from './caught-mail.js';

const STYLE = `
:root { color-scheme: light dark; --ground: #faf8f3; --ink: #16241c; --soft: #55635b; --line: #e3dfd3; --paper: #fffdf9; --leaf: #2f6b46; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1713; --ink: #e9eee9; --soft: #a3b3a9; --line: #2d3a33; --paper: #16211b; --leaf: #7fc29b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0; font: 500 1.9rem/1.25 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
p { margin: .35rem 0 1.5rem; color: var(--soft); }
a { color: var(--leaf); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px; }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; padding: .8rem 0; border-top: 1px solid var(--line); color: inherit; text-decoration: none; }
li a:hover b { text-decoration: underline; }
b { font-weight: 600; overflow-wrap: anywhere; } small { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; } time { white-space: nowrap; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem 1rem; margin: 1rem 0 1.5rem; font-size: .9rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .5rem; font: 600 .95rem/1.4 system-ui, sans-serif; }
iframe { display: block; width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
pre { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); font: .85rem/1.55 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
figure { margin: .5rem 0 1rem; } figure img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px; }`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const timeOf = ({ receivedMs }: CaughtMail): string => {
  const at = new Date(receivedMs).toISOString();
  return `<time datetime="${at}">${at.slice(0, 10)} ${at.slice(11, 19)} UTC</time>`;
};

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;

/** Of the pages themselves: no script at all, and nothing from elsewhere. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Of a mail's own HTML: in an origin of its own and without scripts, even when it is opened beside its frame. Pictures
 * from elsewhere are let in, as mail programs do when they are asked to.
 */
export const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function row(mail: CaughtMail): string {
  return `<li><a href="/mails/${mail.number}"><b>${escape(mail.subject) || 'No subject'}</b>${timeOf(mail)}<small>to ${escape(mail.to)}</small></a></li>`;
}

/** All that came, the newest first. */
export function listPage(mails: readonly CaughtMail[]): string {
  const count = mails.length === 1 ? 'One mail' : `${mails.length} mails`;
  const body =
    mails.length === 0
      ? '<p>No mail yet. What Palmhouse sends comes to lie here, newest first: it reaches nobody else. Reload to look again.</p>'
      : `<p>${count}, newest first. They came to lie here and reached nobody else.</p>\n<ol>${mails.toReversed().map(row).join('\n')}</ol>`;
  return page('Mails', `<h1>Mails</h1>\n${body}`);
}

const entry = (term: string, text: string): string => `<dt>${term}</dt><dd>${text}</dd>`;

function files(mail: CaughtMail): string {
  if (mail.files.length === 0) return '';
  const each = mail.files.map((file, index) => {
    const about = `${file.name}, ${file.type}, ${file.content.length.toLocaleString('en-GB')} bytes${file.cid === null ? '' : ', within the mail'}`;
    const address = `/mails/${mail.number}/files/${index}`;
    const shown = isPicture(file.type) ? `<img src="${address}" alt="">` : '';
    return `<figure>${shown}<figcaption><small><a href="${address}">${escape(about)}</a></small></figcaption></figure>`;
  });
  return `<h2>Files</h2>\n${each.join('\n')}`;
}

/** Kinds that a browser draws and never runs: SVG is not one of them. */
export const isPicture = (type: string): boolean => /^image\/(png|jpeg|gif|webp)$/.test(type);

/** One mail: as a mail program shows it, and what else is in it. */
export function mailPage(mail: CaughtMail): string {
  const html =
    mail.html === null
      ? ''
      : `<h2>As HTML</h2>\n<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${mail.number}/body" title="The mail as HTML"></iframe>`;
  return page(
    mail.subject,
    `<p><a href="/mails">All mails</a></p>
<h1>${escape(mail.subject) || 'No subject'}</h1>
<dl>${entry('From', escape(mail.from))}${entry('To', escape(mail.to))}${entry('Came', timeOf(mail))}${entry('Message-ID', escape(mail.messageId))}</dl>
${html}
<h2>As text</h2>
<pre>${escape(mail.text) || 'No text.'}</pre>
${files(mail)}`,
  );
}

/** A mail's HTML for its frame; its links open outside. */
export const framedBody = (html: string): string =>
  /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`)
    : `<base target="_blank">${html}`;
