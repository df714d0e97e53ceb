/**
 * Where a report's page is, if it is one of ours: a path, or an address that begins as ours do. Anything else is told as
 * the text it is: what somebody typed must not become a link to elsewhere in an engineer's mailbox.
 * @param publicUrl without a slash at its end.
 */
export function pageLink(page: string | null, publicUrl: string): string | null {
  if (page === null) return null;
  const path = /^\/(?![/\\])/.test(page); // `//elsewhere` and `/\elsewhere` are other hosts
  const address = path ? `${publicUrl}${page}` : page;
  if (!URL.canParse(address)) return null;
  const { origin, href, username, password } = new URL(address);
  return origin === new URL(publicUrl).origin && username + password === '' ? href : null;
}
