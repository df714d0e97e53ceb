import { setTimeout as pause } from 'node:timers/promises';

export interface Wait {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly milliseconds: number;
  readonly say: (line: string) => void;
}

// Two cheap statements a look; migrations take seconds.
const LOOK_EVERY_MILLISECONDS = 1_000;

async function whyNotNow({ databaseUrl, queueUrl }: Wait): Promise<string | null> {
  const { openDataSource, whyNotCurrent } = await import('@palmhouse/persistence');
  const { whyQueueNotCurrent } = await import('@palmhouse/queues');
  const dataSource = await openDataSource({ url: databaseUrl, applicationName: 'palmhouse-wait' });
  try {
    return (await whyNotCurrent(dataSource)) ?? (await whyQueueNotCurrent(queueUrl));
  } finally {
    await dataSource.destroy();
  }
}

/** A database that is not there yet is waited for as one that is not current yet. */
const whyNot = (wait: Wait): Promise<string | null> =>
  whyNotNow(wait).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));

/**
 * Waits until the schemas are at least what this version knows: what stands before a service in a rollout, whose
 * migrations run elsewhere. What is waited for is said once, and again when it changes. Gives the exit code.
 */
export async function waitForSchema(wait: Wait): Promise<number> {
  const until = Date.now() + wait.milliseconds;
  let said: string | null = null;
  for (;;) {
    const why = await whyNot(wait);
    if (why === null) {
      wait.say('Database and queue are current.');
      return 0;
    }
    if (why !== said) wait.say(`waiting: ${why}`);
    said = why;
    if (Date.now() >= until) return 1;
    await pause(LOOK_EVERY_MILLISECONDS);
  }
}
