// Reads an environment as a service does at its start, in a process of its own, and says which variables it looked at.
//   node read-settings.js api   with the environment as JSON on stdin
import { text } from 'node:stream/consumers';

type Reader = (environment: NodeJS.ProcessEnv) => unknown;

const built = (path: string): Promise<Record<string, (...args: never[]) => unknown>> =>
  import(new URL(`../../../${path}`, import.meta.url).href);

const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  api: async () => (await built('apps/api/dist/service/settings.js'))['apiSettings'] as Reader,
  archive: async () =>
    (await built('apps/archive/dist/archive.settings.js'))['readArchiveSettings'] as Reader,
  care: async () => (await built('apps/care/dist/care.settings.js'))['readCareSettings'] as Reader,
  cli: async () => {
    const { readVariables } = (await built('apps/cli/dist/read-variables.js')) as unknown as {
      readVariables(environment: NodeJS.ProcessEnv): { problems: readonly string[] };
    };
    // Its commands about the lake read it as the archive does.
    const { LAKE_VARIABLES } = (await built('libs/lake/dist/index.js')) as unknown as {
      LAKE_VARIABLES: object;
    };
    return (environment) => {
      const { problems } = readVariables(environment);
      for (const name of Object.keys(LAKE_VARIABLES)) void environment[name];
      if (problems.length > 0) throw new Error(problems.join('; '));
    };
  },
  ingestion: async () =>
    (await built('apps/ingestion/dist/ingestion.settings.js'))['readIngestionSettings'] as Reader,
  sandbox: async () => {
    const { readCommandLine } = (await built('apps/sandbox/dist/command-line.js')) as unknown as {
      readCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): unknown;
    };
    return (environment) => readCommandLine([], environment);
  },
};

const reader = await READERS[process.argv[2] ?? '']?.();
if (reader === undefined) throw new Error(`nobody is called ${process.argv[2]}`);
const names = new Set<string>();
const environment = new Proxy(JSON.parse(await text(process.stdin)) as NodeJS.ProcessEnv, {
  get: (given, name) => {
    if (typeof name === 'string') names.add(name);
    return Reflect.get(given, name) as unknown;
  },
});
let problem: string | null = null;
try {
  reader(environment);
} catch (error) {
  problem = error instanceof Error ? error.message : String(error);
}
process.stdout.write(JSON.stringify({ names: [...names], problem }));
// Whatever a module still holds open, the answer is given.
process.exit();
