/**
 * The rows of a CSV (RFC 4180: quoted cells may hold commas, line breaks and doubled quotes), each by its column's
 * name, every cell as its text. For recordings: a text that fits into memory.
 * @throws Error where a row has not as many cells as the header.
 */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cells(text);
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      throw new Error(`CSV row ${index + 2} has ${row.length} cells, the header ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
  });
}

// One cell and what ends it: a comma, a line's end, or the text's.
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) throw new Error(`CSV cannot be read at character ${at}`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && CELL.lastIndex < text.length) rows.push([]);
    if (end === ',' && CELL.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows;
}
