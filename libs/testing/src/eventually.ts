/**
 * Waits for an effect: asks again every few milliseconds until the answer is truthy (a count above zero, a row, true).
 * The limit is only for what never comes: on a busy machine the start of a process alone takes twenty seconds.
 * @throws Error naming what was awaited, with the last error, when it does not come in time.
 */
export async function eventually<T>(
  what: string,
  question: () => Promise<T> | T,
  milliseconds = 60_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const answer = await question();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`did not come within ${milliseconds} ms: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
