/**
 * SQL that gives text without accents, case and typographic quotes, so that "épiprémnum" finds "Epipremnum".
 * PostgreSQL's own normalisation does it: no extension is needed, and every machine orders alike.
 */
export function folded(expression: string): string {
  return `lower(regexp_replace(normalize(translate(${expression}, '‘’“”', '''''""'), NFKD), '[\\u0300-\\u036f]', '', 'g')) COLLATE "C"`;
}
