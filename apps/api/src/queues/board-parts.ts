import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import type { AppControllerRoute, AppViewRoute, IServerAdapter, UIConfig } from '@bull-board/api/typings/app';
import ejs from 'ejs';
import { withoutForeignFiles } from './board-answers.js';
import { BOARD } from './board-paths.js';

const uiDirectory = dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json'));

const CONFIG = {
  boardTitle: 'Palmhouse: queues',
  hideDocsLink: true,
  miscLinks: [{ text: 'Back to the dashboard', url: '/pipelines' }],
  locale: { lng: 'en-GB' },
} as const;

/**
 * What bull-board says of itself. Not its own adapter for Fastify: that one gives everyone the same queues, answers with
 * the words of whatever error there was, and asks for a @fastify/static that Jest cannot load.
 */
export class BoardParts implements IServerAdapter {
  apiRoutes: readonly AppControllerRoute[] = [];
  uiConfig: UIConfig = {};
  /** Where its scripts, styles and pictures are. */
  files = '';
  private entry: AppViewRoute | null = null;
  private template: ejs.TemplateFunction = () => '';

  static read(kind: 'postgres' | 'redis'): BoardParts {
    const parts = new BoardParts();
    // The way to the database's details bears the logo of Redis, whatever the database.
    const uiConfig = { ...CONFIG, miscLinks: [...CONFIG.miscLinks], hideRedisDetails: kind === 'postgres' };
    const options = { uiBasePath: uiDirectory, uiConfig };
    // Its queues come with each request: they differ by who asks.
    createBullBoard({ queues: [], serverAdapter: parts, options });
    return parts;
  }

  /** The addresses of its one page. */
  get pageRoutes(): readonly string[] {
    return [this.entry?.route ?? []].flat();
  }

  page(): string {
    return this.template(this.entry?.handler({ basePath: BOARD, uiConfig: this.uiConfig }).params);
  }

  setQueues(): this {
    return this;
  }

  setErrorHandler(): this {
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.apiRoutes = routes;
    return this;
  }

  setEntryRoute(route: AppViewRoute): this {
    this.entry = route;
    return this;
  }

  setViewsPath(directory: string): this {
    this.template = ejs.compile(withoutForeignFiles(readFileSync(join(directory, 'index.ejs'), 'utf8')));
    return this;
  }

  setStaticPath(_: string, directory: string): this {
    this.files = directory;
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.uiConfig = config;
    return this;
  }
}
