const TOKEN =
  /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(True|False|None)|([[\]{},:]))/y;
const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * A printed Python literal (dicts, lists, strings, numbers, True, False, None) as the JSON text that it was before.
 * Numbers are kept digit for digit, so nothing is parsed into a number on the way.
 * @throws Error where the text holds anything else.
 */
export function pythonLiteralToJson(text: string): string {
  let json = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const [, quoted, number, word, mark] = TOKEN.exec(text) ?? [];
    if (quoted !== undefined) json += JSON.stringify(unquote(quoted));
    else if (word !== undefined) json += WORDS[word];
    else if (number !== undefined || mark !== undefined) json += number ?? mark;
    else throw new Error(`Not a Python literal at character ${at}: ${text.slice(at, at + 40)}`);
  }
  return json;
}

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, x?: string, u?: string, other = '') =>
      x || u ? String.fromCharCode(parseInt(x ?? u ?? '', 16)) : (ESCAPES[other] ?? other),
    );
}
