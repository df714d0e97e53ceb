import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

export interface ProcessFacts {
  readonly command: string;
  readonly parent: number;
  /** Its working directory, where the system tells. */
  readonly directory: string | undefined;
}

function fromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold blanks and brackets.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return undefined; // has ended; nobody has asked how yet
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    let directory: string | undefined;
    try {
      directory = readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      directory = undefined; // another user's process
    }
    return { command, parent: Number(parent), directory };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): ProcessFacts | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,stat=,command=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim();
    const [, parent, state, command] = /^(\d+)\s+(\S+)\s+(.*)$/s.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z')) return undefined;
    return { command, parent: Number(parent), directory: undefined };
  } catch {
    return undefined;
  }
}

/** What a living process is; undefined where there is none (a zombie has ended). */
export function processFacts(pid: number): ProcessFacts | undefined {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}
