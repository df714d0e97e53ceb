/** Would this text, read as JSON, have more levels of arrays and objects than these? Brackets within strings are text. */
export function isNestedDeeper(json: string, levels: number): boolean {
  let level = 0;
  let inString = false;
  // A loop over characters, not a pattern: a pattern's stack grows with the text.
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '[' || character === '{') {
      level += 1;
      if (level > levels) return true;
    } else if (character === ']' || character === '}') {
      level -= 1;
    }
  }
  return false;
}
