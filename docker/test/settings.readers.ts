import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT } from './image.recipe.js';

type Environment = Readonly<Record<string, string>>;
type Reader = (environment: Environment) => unknown;

/** What the AWS SDK reads by itself, where there is a lake: docs/configuration.md. */
const BY_THE_SDK = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];

const READERS: Readonly<
  Record<string, { file: string; name: string; sdk?: true; args?: readonly unknown[] }>
> = {
  api: { file: 'api/dist/service/settings.js', name: 'apiSettings', sdk: true },
  ingestion: { file: 'ingestion/dist/ingestion.settings.js', name: 'readIngestionSettings' },
  archive: { file: 'archive/dist/archive.settings.js', name: 'readArchiveSettings', sdk: true },
  care: { file: 'care/dist/care.settings.js', name: 'readCareSettings' },
  cli: { file: 'cli/dist/settings.js', name: 'readSettings', args: ['migrate', []] },
  sandbox: { file: 'sandbox/dist/command-line.js', name: 'readCommandLine', args: [[]] },
};

/** What an app reads of its environment, by its own built reader of settings, which must also take it. */
export async function settingsOf(
  app: string,
  environment: Environment,
): Promise<{ readonly settings: unknown; readonly unread: readonly string[] }> {
  const reader = READERS[app];
  if (reader === undefined) throw new Error(`${app} reads no settings`);
  const module = (await import(pathToFileURL(join(ROOT, 'apps', reader.file)).href)) as Record<
    string,
    Reader
  >;
  const read = new Set<PropertyKey>(reader.sdk === true ? BY_THE_SDK : []);
  const watched = new Proxy(environment, {
    get: (target, name) => {
      read.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  const call = module[reader.name] as (...args: unknown[]) => unknown;
  const settings = call(...(reader.args ?? []), watched);
  return { settings, unread: Object.keys(environment).filter((name) => !read.has(name)) };
}
