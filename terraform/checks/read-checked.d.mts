import type { Checked } from './findings.mjs';

export function readFiles(folder: string): Checked['files'];
export function readChecked(root: string, folder?: string): Checked;
