// A string whole (it may hold brackets), or one mark that opens, closes or separates.
const MARK = /"(?:[^"\\]|\\.)*"|[[\]{},:]/g;

/**
 * The elements of a JSON array, or the values of a JSON object, each as the very text it is written in: parsing and
 * printing them again could change digits.
 */
export function jsonElements(text: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of text.matchAll(MARK)) {
    const [mark] = match;
    const opens = mark === '[' || mark === '{';
    const closes = mark === ']' || mark === '}';
    if (depth === 1 && (mark === ',' || closes)) elements.push(text.slice(start, match.index).trim());
    if (opens) depth += 1;
    if (closes) depth -= 1;
    // What follows the opening bracket of the whole, a comma, or an object's key is the next element.
    if (depth === 1 && (opens || mark === ',' || mark === ':')) start = match.index + 1;
  }
  return elements.filter((element) => element !== '');
}
