/**
 * `postgres://user:password@host` → `postgres://…@host`. Jobs carry names and ranges, but an error that ended one may
 * have said where it could not connect to, and how.
 */
export function withoutCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z\d+.-]*:\/\/)[^\s"'/@\\]+@/gi, '$1…@');
}

const FOREIGN = /<(link|script)\b[^>]*\b(?:href|src)="(?:https?:)?\/\/[^>]*>(?:<\/script>)?\s*/gi;
const WAITING = /(<div id="root">)[\s\S]*?(<\/div>\s*<script)/i;

/** bull-board's page as ours may be: it asks nobody else for fonts, and nothing in it is styled inline. */
export function pageOfOurs(html: string): string {
  return html.replace(FOREIGN, '').replace(WAITING, '$1Opening the queues…$2');
}

/** bull-board's words take each queue to be on Redis. */
export function wordsOf(messages: string, kind: 'postgres' | 'redis'): string {
  return kind === 'postgres' ? messages.replaceAll('Redis', 'PostgreSQL') : messages;
}
