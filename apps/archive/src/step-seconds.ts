import { archiveStep, STEP_LABELS } from './archive.metrics.js';

/** What each step took; only those that this run made. */
export interface StepSeconds {
  write?: number;
  /** The proof, and the manifest with the daily summary behind it. */
  verify?: number;
  /** Of that, the proof alone: every byte read back, every value compared. */
  prove?: number;
  cutOver?: number;
}

/** Does the work and adds what it took. */
export async function timed<T>(
  steps: StepSeconds,
  name: keyof StepSeconds,
  work: () => Promise<T>,
): Promise<T> {
  const since = performance.now();
  try {
    return await work();
  } finally {
    const seconds = (performance.now() - since) / 1_000;
    steps[name] = (steps[name] ?? 0) + seconds;
    archiveStep.observe({ step: STEP_LABELS[name] }, seconds);
  }
}
