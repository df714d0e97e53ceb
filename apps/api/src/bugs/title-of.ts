const LONGEST = 80;

/** A title for whoever wrote none: the first line of their text, cut at a word. */
export function titleOf(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n\u2028\u2029]/, 1);
  const letters = [...line.replace(/\s+/g, ' ').trim()];
  if (letters.length <= LONGEST) return letters.join('');
  const cut = letters.slice(0, LONGEST - 1).join('');
  return `${cut.replace(/\s+\S{0,20}$/, '')}…`;
}
