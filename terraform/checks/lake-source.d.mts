import type { LakeSource } from './findings.mjs';

export function commandsOf(texts: readonly string[]): string[];
export function readLakeSource(root: string): LakeSource;
