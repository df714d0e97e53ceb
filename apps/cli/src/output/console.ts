/** A line for whoever started the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayError(line: string): void {
  process.stderr.write(`${line}\n`);
}

// Whoever read the output may be gone; that is no reason to leave anything half stopped.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

/** One line with its time once the work is done; the result may say more. */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  more: (result: T) => string = () => '',
): Promise<T> {
  const since = performance.now();
  const result = await work();
  const detail = more(result);
  say(
    `${title.padEnd(14)} ${((performance.now() - since) / 1_000).toFixed(1).padStart(5)} s${detail && `  ${detail}`}`,
  );
  return result;
}

export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // A refused connection on several addresses is an AggregateError without a message of its own.
  const inner = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : '';
  return error.message || inner || error.name;
};
