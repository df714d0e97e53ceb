import { nameOf, ofKind } from '../manifest.js';
import { appOf, servicePods, tagOf } from '../pods.js';
import type { Policy } from './policy.js';

/** Migrations run once a release, under a name that is that release's: a Job cannot be changed. */
export const migrationsAreAJob: Policy = (all) => {
  const jobs = ofKind(all, 'Job').filter(
    ({ metadata }) => metadata?.labels?.['app.kubernetes.io/name'] === 'migrate',
  );
  if (jobs.length !== 1) return [`there are ${jobs.length} jobs that migrate, not one`];
  const job = jobs[0]!;
  const [container] = job.spec?.template.spec?.containers ?? [];
  return [
    ...(appOf(container?.image) === 'cli' && container?.args?.join(' ') === 'migrate'
      ? []
      : [`${nameOf(job)} does not migrate`]),
    ...(job.metadata?.name === `migrate-${tagOf(container?.image)}`
      ? []
      : [`${nameOf(job)} is not named after its release`]),
    ...(job.spec?.ttlSecondsAfterFinished === undefined ? [`${nameOf(job)} stays for ever`] : []),
  ];
};

/** A new pod waits until its schema is there, by the same database, queue and release. */
export const podsWaitForTheSchema: Policy = (all) =>
  servicePods(all).flatMap(({ owner, spec }) => {
    const [main] = spec.containers;
    const waiting = (spec.initContainers ?? []).find(({ args }) =>
      args?.join(' ').startsWith('migrate --wait '),
    );
    if (waiting === undefined || appOf(waiting.image) !== 'cli') return [`${owner} waits for no schema`];
    const differs = (name: string) => {
      const sayings = [main, waiting].map((container) =>
        JSON.stringify(container?.env?.find((each) => each.name === name)?.valueFrom),
      );
      return sayings[0] !== sayings[1];
    };
    return [
      ...(tagOf(waiting.image) === tagOf(main?.image) ? [] : [`${owner} waits for another release`]),
      ...['DATABASE_URL', 'QUEUE_URL'].filter(differs).map((name) => `${owner} waits by another ${name}`),
    ];
  });

/** A rollout is given up only after its pods have. */
export const rolloutsOutlastTheWait: Policy = (all) =>
  ofKind(all, 'Deployment').flatMap((deployment) => {
    const waits = deployment.spec?.template.spec?.initContainers ?? [];
    const longest = Math.max(0, ...waits.map(({ args }) => Number(args?.at(-1))));
    const patience = deployment.spec?.progressDeadlineSeconds ?? 600;
    return waits.length === 0 || patience > longest
      ? []
      : [`${nameOf(deployment)} is given up while it waits`];
  });
