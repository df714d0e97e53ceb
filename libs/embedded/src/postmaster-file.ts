import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL writes about itself into `postmaster.pid`, one value a line. */
export interface PostmasterFile {
  readonly pid: number;
  readonly dataDirectory: string;
  readonly port: number | undefined;
  /** `starting`, `stopping` or `ready`; empty while it has not said. */
  readonly status: string;
}

/** @returns undefined for a file that is not (yet) whole. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const dataDirectory = lines[1];
  if (!Number.isInteger(pid) || pid <= 1 || !dataDirectory) return undefined;
  const port = Number(lines[3]);
  return { pid, dataDirectory, port: port > 0 ? port : undefined, status: lines[7] ?? '' };
}

export function readPostmasterFile(dataDirectory: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function sameDirectory(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return one === other;
  return realpathSync(one) === realpathSync(other);
}
