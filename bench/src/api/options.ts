import { parseArgs } from 'node:util';
import { HAND_WRITTEN, type HandWrittenName } from './hand-written.sql.js';

export interface Options {
  readonly rounds: number;
  /** Of each run. */
  readonly seconds: number;
  readonly questions: readonly HandWrittenName[];
  /** Where Palmhouse's CPU profile goes at its end. */
  readonly profile: string | null;
}

const isQuestion = (name: string): name is HandWrittenName => name in HAND_WRITTEN;

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} is ${text}: a whole number from 1 on is expected`);
  return value;
}

/**
 * `--rounds 3 --seconds 10 --only plants --only day --profile /tmp/profile`; fewer and shorter runs are for a look while
 * working, not for README.md.
 * @throws Error saying which option is wrong.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '10' },
      only: { type: 'string', multiple: true, default: Object.keys(HAND_WRITTEN) },
      profile: { type: 'string' },
    },
  });
  const unknown = values.only.filter((name) => !isQuestion(name));
  if (unknown.length > 0)
    throw new Error(
      `no such question: ${unknown.join(', ')}; there are ${Object.keys(HAND_WRITTEN).join(', ')}`,
    );
  return {
    rounds: wholeNumber('rounds', values.rounds),
    seconds: wholeNumber('seconds', values.seconds),
    questions: values.only.filter(isQuestion),
    profile: values.profile ?? null,
  };
}
