import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { recipeOf } from './image.recipe.js';
import type { ImageInstalls } from './image.installs.js';

const LAST_LINES = 500;

/** One process out of an image. */
export class ImageProcess {
  readonly ended: Promise<number | null>;
  private readonly lines: string[] = [];

  constructor(readonly process: ChildProcess) {
    this.ended = new Promise((resolve) => process.once('close', (code) => resolve(code)));
    for (const stream of [process.stdout, process.stderr]) {
      if (stream !== null) createInterface(stream).on('line', (line) => this.keep(line));
    }
  }

  said(): string {
    return this.lines.join('\n');
  }

  /** What it says of itself once it listens. */
  async listening(): Promise<{ readonly port: number; readonly smtp?: string }> {
    for (;;) {
      const line = this.lines.find((one) => one.startsWith('{"event":"listening"'));
      if (line !== undefined) {
        const { url, smtp } = JSON.parse(line) as { url: string; smtp?: string };
        return { port: Number(new URL(url).port), ...(smtp !== undefined && { smtp }) };
      }
      const more = new Promise((resolve) => setTimeout(resolve, 25));
      const code = await Promise.race([this.ended, more]);
      if (code !== undefined) throw new Error(`it ended with ${String(code)}:\n${this.said()}`);
    }
  }

  async end(): Promise<number | null> {
    this.process.kill('SIGTERM');
    return this.ended;
  }

  private keep(line: string): void {
    this.lines.push(line);
    if (this.lines.length > LAST_LINES) this.lines.shift();
  }
}

export interface ImageOrder {
  readonly app: string;
  readonly args?: readonly string[];
  /** Nothing else of this process's environment reaches it, HOME neither. */
  readonly variables: Readonly<Record<string, string>>;
  /** Instead of the image's own entry: its health check, or any other program for Node. */
  readonly command?: readonly string[];
}

/** Starts processes as the images do: their command, folder, variables and user, by one Node. */
export class ImageRunner {
  private readonly started: ImageProcess[] = [];

  constructor(
    private readonly installs: ImageInstalls,
    private readonly node: string,
  ) {}

  start({ app, args = [], variables, command }: ImageOrder): ImageProcess {
    const { image } = recipeOf(app);
    const [program, ...words] = command ?? image.entrypoint;
    if (program !== '/nodejs/bin/node') throw new Error(`${String(program)} is not in the image`);
    const inImage = words.map((word) => (word.startsWith('/') ? this.installs.pathIn(app, word) : word));
    const started = new ImageProcess(
      spawn(this.node, [...inImage, ...args], {
        cwd: this.installs.pathIn(app, image.workdir),
        env: { ...image.env, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...userOf(image.user),
      }),
    );
    this.started.push(started);
    return started;
  }

  /** Runs to its end. */
  async run(order: ImageOrder): Promise<{ readonly code: number | null; readonly said: string }> {
    const started = this.start(order);
    return { code: await started.ended, said: started.said() };
  }

  async killAll(): Promise<void> {
    for (const { process, ended } of this.started.splice(0)) {
      if (process.exitCode === null && process.signalCode === null) process.kill('SIGKILL');
      await ended;
    }
  }
}

/** Only root can become another; anyone else stays who they are, and the folders are read-only for them too. */
function userOf(user: string): { uid: number; gid: number } | Record<string, never> {
  const [uid, gid] = user.split(':').map(Number);
  if (uid === undefined || gid === undefined) throw new Error(`USER ${user} names no numbers`);
  return process.getuid?.() === 0 ? { uid, gid } : {};
}
