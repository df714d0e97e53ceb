/**
 * `postgres://user:password@host` → `postgres://…@host`. Jobs carry names and ranges, but an error that ended one may
 * have said where it could not connect to, and how.
 */
export function withoutCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z\d+.-]*:\/\/)[^\s"'/@\\]+@/gi, '$1…@');
}

const FOREIGN = /<(link|script)\b[^>]*\b(?:href|src)="(?:https?:)?\/\/[^>]*>(?:<\/script>)?\s*/gi;

/** bull-board's page asks another house for its fonts; ours asks nobody. */
export function withoutForeignFiles(html: string): string {
  return html.replace(FOREIGN, '');
}

/** bull-board's words take each queue to be on Redis. */
export function wordsOf(messages: string, kind: 'postgres' | 'redis'): string {
  if (kind === 'redis') return messages;
  return messages.replaceAll('Redis keys', 'jobs').replaceAll('Redis', 'PostgreSQL');
}
