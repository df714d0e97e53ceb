import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Where the Dockerfile puts what is installed. */
export const IMAGE_FOLDER = '/palmhouse';

/** What of a stage can be carried out without an engine. */
export interface Stage {
  readonly env: Readonly<Record<string, string>>;
  /** Each RUN, as a program with its arguments. */
  readonly run: readonly (readonly string[])[];
  readonly user: string;
  readonly workdir: string;
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
}

const argumentsOf = (instruction: Instruction): string => instruction.getArgumentsContent() ?? '';

/** The JSON form's words: there is no shell that could make anything of another one. */
function wordsOf(instruction: Instruction): string[] {
  const json = /\[.*\]$/s.exec(argumentsOf(instruction));
  if (json === null) throw new Error(`not in JSON form: ${instruction.toString()}`);
  return JSON.parse(json[0]) as string[];
}

function pairsOf(instruction: Instruction): [string, string][] {
  return instruction.getArguments().map((argument) => {
    const [name = '', ...value] = argument.getValue().split('=');
    return [name, value.join('=').replace(/^"(.*)"$/, '$1')];
  });
}

function stageOf(instructions: readonly Instruction[], app: string): Stage {
  const of = (keyword: string) => instructions.filter((one) => one.getKeyword() === keyword);
  const last = (keyword: string) => of(keyword).at(-1);
  const words = (keyword: string) => {
    const instruction = last(keyword);
    return instruction === undefined ? [] : wordsOf(instruction);
  };
  const text = (keyword: string) => {
    const instruction = last(keyword);
    return instruction === undefined ? '' : argumentsOf(instruction).replaceAll('${APP}', app);
  };
  return {
    env: Object.fromEntries(of('ENV').flatMap(pairsOf)),
    run: of('RUN').map(wordsOf),
    user: text('USER'),
    workdir: text('WORKDIR'),
    entrypoint: words('ENTRYPOINT'),
    healthcheck: words('HEALTHCHECK'),
  };
}

/** The Dockerfile's stages by their names, as they are for an app. */
export function recipeOf(app: string): Readonly<Record<'build' | 'install' | 'image', Stage>> {
  const file = DockerfileParser.parse(readFileSync(`${ROOT}/docker/Dockerfile`, 'utf8'));
  const stages = new Map<string, Instruction[]>();
  let current: Instruction[] = [];
  for (const instruction of file.getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      current = [];
      stages.set(/ AS (\S+)$/.exec(argumentsOf(instruction))?.[1] ?? '', current);
    }
    current.push(instruction);
  }
  const named = (name: string): Stage => stageOf(stages.get(name) ?? [], app);
  return { build: named('build'), install: named('install'), image: named('image') };
}
