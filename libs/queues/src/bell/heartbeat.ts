// A listener hears nothing of a peer that vanished without a word; so it asks, and gives up on one that is silent.
const BEAT_MILLISECONDS = 10_000;
const PATIENCE_MILLISECONDS = 5_000;

/**
 * Asks again and again whether the other end is there.
 * @returns what stops it.
 */
export function keepAsking(
  ask: () => Promise<unknown>,
  onSilence: () => void,
  { every = BEAT_MILLISECONDS, patience = PATIENCE_MILLISECONDS } = {},
): () => void {
  let asking = false;
  let late: NodeJS.Timeout | undefined;
  const beat = setInterval(() => {
    if (asking) return;
    asking = true;
    late = setTimeout(onSilence, patience);
    const answered = () => {
      asking = false;
      clearTimeout(late);
    };
    ask().then(answered, () => {
      answered();
      onSilence();
    });
  }, every);
  beat.unref();
  return () => {
    clearInterval(beat);
    clearTimeout(late);
  };
}
