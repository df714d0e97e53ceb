export interface Listening {
  readonly url: string;
  /** Where it is measured; absent where it serves no metrics. */
  readonly metrics?: string;
  /** Of the pretend museum's mail server. */
  readonly smtp?: string;
}

/** A service's line, as far as the launcher cares. */
export interface ServiceLine {
  /** The address of a service that has begun to listen. */
  readonly listening?: Listening;
  /** A warning or an error, short, for the console. */
  readonly echo?: string;
}

// pino's numbers.
const WARN = 40;
const LEVELS: Readonly<Record<number, string>> = { 40: 'warning', 50: 'error', 60: 'fatal' };

// Node's own warnings with their hints, where in the code an error came from, and the indented lines of its stack.
const NO_NEWS = /^(\(node:\d+\)|\(Use `node |node:internal|file:\/\/|Node\.js v|\s|})/;

const MAX_ECHO_CHARACTERS = 400;

const short = (text: string): string =>
  text.length > MAX_ECHO_CHARACTERS ? `${text.slice(0, MAX_ECHO_CHARACTERS)}…` : text;

function asObject(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function echoOf(record: Record<string, unknown>): string | undefined {
  const { level, msg, err } = record;
  if (typeof level !== 'number' || level < WARN) return undefined;
  const cause = typeof err === 'object' && err !== null ? (err as { message?: unknown }).message : undefined;
  const text = [msg, cause === msg ? undefined : cause].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return short(`${LEVELS[level] ?? 'warning'}: ${text.join(': ')}`);
}

/** Reads one line of a service: JSON by pino, or whatever else it had to say. */
export function readServiceLine(line: string, stream: 'stdout' | 'stderr'): ServiceLine {
  const record = asObject(line);
  if (record === undefined) {
    const isNews = stream === 'stderr' && line.trim() !== '' && !NO_NEWS.test(line);
    return isNews ? { echo: short(line) } : {};
  }
  const { event, url, metrics, smtp } = record;
  if (event === 'listening' && typeof url === 'string')
    return {
      listening: {
        url,
        ...(typeof metrics === 'string' && { metrics }),
        ...(typeof smtp === 'string' && { smtp }),
      },
    };
  const echo = echoOf(record);
  return echo === undefined ? {} : { echo };
}
