import { execFile } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { copyContext } from './build-context.js';
import { IMAGE_FOLDER, recipeOf, ROOT, type Stage } from './image.recipe.js';

const run = promisify(execFile);

/** Everything of a build's own, but the engine: what this machine has of pnpm is used, as the Dockerfile's cache is. */
function environmentOf(stages: readonly Stage[], more: Record<string, string>): NodeJS.ProcessEnv {
  const tools = join(ROOT, '.palmhouse', 'tools', 'node_modules', '.bin');
  const { PATH, HOME, npm_config_registry: registry } = process.env;
  const given = Object.assign({}, ...stages.map(({ env }) => env)) as Record<string, string>;
  delete given['pnpm_config_store_dir'];
  return {
    ...given,
    PATH: [tools, PATH].join(delimiter),
    HOME,
    ...(registry !== undefined && { npm_config_registry: registry }),
    ...more,
  };
}

/** What the images hold, made by the Dockerfile's own steps out of what `.dockerignore` lets through. */
export class ImageInstalls {
  private cleared: Promise<void> = Promise.resolve();

  private constructor(private readonly folder: string) {}

  static async build(apps: readonly string[]): Promise<ImageInstalls> {
    const installs = new ImageInstalls(mkdtempSync(join(tmpdir(), 'palmhouse-images-')));
    // The image's user must get to what is in it.
    chmodSync(installs.folder, 0o755);
    try {
      await installs.buildContext();
      await Promise.all(apps.map((app) => installs.install(app)));
      // Tens of thousands of files, which nothing needs any more: they go while the tests run.
      installs.cleared = rm(installs.context, { recursive: true, force: true });
    } catch (error) {
      await installs.remove();
      throw error;
    }
    return installs;
  }

  /** Where `path` of an app's image lies on this machine. */
  pathIn(app: string, path: string): string {
    if (!path.startsWith(IMAGE_FOLDER)) throw new Error(`${path} is not in ${IMAGE_FOLDER}`);
    return join(this.folder, app, path.slice(IMAGE_FOLDER.length));
  }

  /** What the image adds to its base. */
  bytesOf(app: string): number {
    const folder = join(this.folder, app);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => lstatSync(join(folder, path)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  }

  async remove(): Promise<void> {
    // Not root: nothing can be taken out of folders that nobody may write to.
    if (process.getuid?.() !== 0) await run('chmod', ['-R', 'u+w', this.folder]);
    await this.cleared;
    await rm(this.folder, { recursive: true, force: true });
  }

  private get context(): string {
    return join(this.folder, 'src');
  }

  private async buildContext(): Promise<void> {
    mkdirSync(this.context);
    copyContext(this.context);
    const { build } = recipeOf('');
    await this.carryOut(build, environmentOf([build], {}));
  }

  private async install(app: string): Promise<void> {
    const { build, install } = recipeOf(app);
    const folder = join(this.folder, app);
    await this.carryOut(install, environmentOf([build, install], { APP: app, IMAGE_FOLDER: folder }));
    // As the image is mounted; its owner here is whoever runs the tests.
    await run('chmod', ['-R', 'a-w', folder]);
  }

  private async carryOut(stage: Stage, env: NodeJS.ProcessEnv): Promise<void> {
    for (const [program = '', ...args] of stage.run) {
      if (program !== 'node') throw new Error(`${program} is not in every checkout`);
      await run(process.execPath, args, { cwd: this.context, env, maxBuffer: 10_000_000 });
    }
  }
}
