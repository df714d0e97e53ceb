import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort, startPostgres, type EmbeddedPostgres } from '@palmhouse/embedded';
import { migrateDatabase } from '@palmhouse/persistence';

/** A PostgreSQL that is stopped and comes back with all it had. */
export class RestartedPostgres {
  private constructor(
    private readonly directory: string,
    private server: EmbeddedPostgres,
  ) {}

  static async open(parent: string): Promise<RestartedPostgres> {
    chmodSync(parent, 0o755); // as root, PostgreSQL runs as another user, who must get there
    const directory = join(parent, 'postgres');
    const server = await startPostgres({ directory });
    await migrateDatabase(server.url);
    return new RestartedPostgres(directory, server);
  }

  get url(): string {
    return this.server.url;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  async start(): Promise<void> {
    const { port } = this.server;
    this.server = await startPostgres({ directory: this.directory, port });
    if (this.server.port !== port) throw new Error(`port ${port} was taken while PostgreSQL was down`);
  }
}

/** A Redis as in production (AOF, noeviction) that is killed, and comes back with what it had written down. */
export class RestartedRedis {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly directory: string,
    private readonly port: number,
  ) {}

  static async open(parent: string): Promise<RestartedRedis> {
    const directory = join(parent, 'redis');
    mkdirSync(directory);
    const redis = new RestartedRedis(directory, await freePort(0));
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  start(): Promise<void> {
    const options = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--dir', this.directory];
    const durable = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'];
    const child = spawn('redis-server', [...options, ...durable, '--save', ''], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
      createInterface(child.stdout).on('line', (line) => {
        if (line.includes('Ready to accept connections')) resolve();
      });
    });
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}
