interface Sender {
  readonly headers: {
    readonly 'sec-fetch-site'?: string | string[] | undefined;
    readonly origin?: string | undefined;
  };
  /** What the client asked for, as far as the proxies in front are believed. */
  readonly host: string;
}

/**
 * Was it sent by a page of this very origin? Browsers say so themselves; over plain HTTP some send the origin alone.
 * Whoever says neither is no page of ours.
 */
export function isFromOurPage({ headers, host }: Sender): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin = '' } = headers;
  return URL.canParse(origin) && new URL(origin).host === host;
}
