import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copyContext } from './build-context.js';
import { IMAGE_FOLDER, recipeOf, ROOT, type Stage } from './image.recipe.js';
import { NODE_24 } from './node-24.js';

const run = promisify(execFile);

const NODE = NODE_24 ?? process.execPath;

/** Everything of a build's own, but the engine: what this machine has of pnpm is used, as the Dockerfile's cache is. */
function environmentOf(stages: readonly Stage[], more: Record<string, string>): NodeJS.ProcessEnv {
  const tools = join(ROOT, '.palmhouse', 'tools', 'node_modules', '.bin');
  const { PATH, HOME, npm_config_registry: registry } = process.env;
  const given = Object.assign({}, ...stages.map(({ env }) => env)) as Record<string, string>;
  delete given['pnpm_config_store_dir'];
  return {
    ...given,
    PATH: [tools, dirname(NODE), PATH].join(delimiter),
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

  /** Every file that the image adds to its base, links left out. */
  filesOf(app: string): string[] {
    const inside = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return inside(path);
        return entry.isFile() ? [path] : [];
      });
    return inside(join(this.folder, app));
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
      await run(NODE, args, { cwd: this.context, env, maxBuffer: 10_000_000 });
    }
  }
}
