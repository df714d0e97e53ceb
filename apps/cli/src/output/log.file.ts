import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

// Some days of one service at a line a minute; two files of it are kept.
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * A log of bounded size: `file`, and the `file.1` before it. A disk that is full loses lines, never the service.
 */
export class LogFile {
  #descriptor: number | undefined;
  #bytes = 0;

  constructor(
    readonly file: string,
    private readonly maxBytes = MAX_BYTES,
  ) {
    mkdirSync(dirname(file), { recursive: true });
    this.#open();
  }

  line(text: string): void {
    const bytes = Buffer.from(`${text}\n`);
    try {
      if (this.#bytes > 0 && this.#bytes + bytes.length > this.maxBytes) this.#rotate();
      if (this.#descriptor === undefined) this.#open();
      this.#bytes += writeSync(this.#descriptor as number, bytes);
    } catch {
      this.close(); // opened anew with the next line
    }
  }

  close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    if (descriptor !== undefined) closeSync(descriptor);
  }

  #open(): void {
    this.#descriptor = openSync(this.file, 'a', 0o640);
    this.#bytes = fstatSync(this.#descriptor).size;
  }

  #rotate(): void {
    this.close();
    renameSync(this.file, `${this.file}.1`);
    this.#open();
  }
}
