const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that `markup` wrote: nothing in it came from elsewhere unescaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: words are escaped, markup stays, of lists each, and nothing for nothing. */
export type Written = string | number | Html | null | undefined | false | readonly Written[];

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function written(value: Written): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(written).join('');
}

/** Writes markup; whatever is put into it is escaped, also within quoted attributes. */
export function markup(parts: TemplateStringsArray, ...values: Written[]): Html {
  return new Html(parts.map((part, index) => part + written(values[index])).join(''));
}

/** Only an address that leads to a web page or picture; anything else (`javascript:`, `data:`) is none. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
