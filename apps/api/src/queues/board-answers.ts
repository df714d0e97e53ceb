/**
 * `postgres://user:password@host` → `postgres://…@host`. Jobs carry names and ranges, but an error that ended one may
 * have said where it could not connect to, and how.
 */
export function withoutCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z\d+.-]*:\/\/)[^\s"'/@\\]+@/gi, '$1…@');
}

/** The board's page asks another house for its fonts; ours asks nobody. */
export function withoutForeignFiles(html: string): string {
  return html.replace(/<(link|script)\b[^>]*\b(?:href|src)="(?:https?:)?\/\/[^>]*>(?:<\/script>)?\s*/gi, '');
}
