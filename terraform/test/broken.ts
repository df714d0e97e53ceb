import { fileURLToPath } from 'node:url';
import { moduleFindings, type Checked } from '../checks/findings.mjs';
import { readChecked } from '../checks/read-checked.mjs';

/** The module as it stands, with what it is checked against. */
export const WHOLE: Checked = readChecked(fileURLToPath(new URL('../..', import.meta.url)));

/** The file, what stands in it, and what is put there instead. */
export type Change = readonly [file: string, from: string, to: string];

/** @throws Error where the text to be replaced is not there: a test that breaks nothing would prove nothing. */
function replaced(text: string, [file, from, to]: Change): string {
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
  return text.replace(from, () => to);
}

export function changed(...changes: readonly Change[]): Checked {
  return changes.reduce((checked, change) => {
    const [file] = change;
    if (file === 'README.md') return { ...checked, readme: replaced(checked.readme, change) };
    const text = replaced(checked.files[file] ?? '', change);
    return { ...checked, files: { ...checked.files, [file]: text } };
  }, WHOLE);
}

/** What is found in the module when something in it is changed. */
export function findingsAfter(...changes: readonly Change[]): Promise<string[]> {
  return moduleFindings(changed(...changes));
}
