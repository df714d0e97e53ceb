import { z } from 'zod';
import { messageOf } from './read-options.js';

const url = (form: RegExp, expected: string) =>
  z.string().refine((text) => URL.canParse(text) && form.test(text), { error: expected });

const VARIABLES = {
  DATABASE_URL: url(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database'),
  QUEUE_URL: url(
    /^(postgres(ql)?|rediss?):\/\//,
    'expected redis://host:port or postgres://user:password@host:port/database',
  ),
  // What else makes a lake's address the archive judges; that it holds no credentials is said here, where it is printed.
  LAKE_URL: url(
    /^(file:\/\/\/[^/?#]|s3:\/\/[a-z0-9][a-z0-9.-]+(\/|$))[^?#]*$/,
    'expected file:///absolute/path or s3://bucket/prefix, without credentials',
  ),
  PLANTS_API_URL: url(/^https?:\/\//, 'expected http://host:port/path of the plants API'),
  SMTP_URL: url(/^smtps?:\/\/./, 'expected smtp://user:password@host:port or smtps://…'),
} as const;

export interface Variables {
  readonly variables: { readonly [N in keyof typeof VARIABLES]?: string };
  readonly problems: readonly string[];
}

/** URLs hold passwords: the values are never in the problems. */
export function readVariables(environment: NodeJS.ProcessEnv): Variables {
  const variables: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(VARIABLES)) {
    const given = environment[name] ?? '';
    if (given === '') continue; // empty is unset: that is how shells leave things out
    const read = schema.safeParse(given);
    if (read.success) variables[name] = read.data;
    else problems.push(`${name} is wrong: ${messageOf(read.error)}`);
  }
  return { variables, problems };
}
