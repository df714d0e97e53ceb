/** What stands behind the `?` of an address: texts, as they are read by people too. */
export type RawSearch = Readonly<Record<string, string | undefined>>;

export function parseSearch(text: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = given
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replaceAll('%3A', ':').replaceAll('%2C', ',')}`,
    )
    .join('&');
  return text === '' ? '' : `?${text}`;
}

/** One of these words; undefined for anything else, as for a mistyped address. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

/** Some of these words, separated by commas. */
export function someOf<Word extends string>(words: readonly Word[], value: unknown): readonly Word[] {
  const given = typeof value === 'string' ? value.split(',') : [];
  return words.filter((word) => given.includes(word));
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
