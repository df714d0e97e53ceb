import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { find, type Manifest } from '../manifest.js';
import { appOf, containersOf, podsOf, type Contained } from '../pods.js';
import { SECRETS } from '../secrets.js';

export type Environment = Readonly<Record<string, string>>;

export interface Given extends Contained {
  /** Which program of Palmhouse it is. */
  readonly app: string;
  /** As the container starts with it; what comes from secrets by a value such as it may be. */
  readonly environment: Environment;
}

function valueOf({ value, valueFrom }: IEnvVar): string {
  const ref = valueFrom?.secretKeyRef;
  return ref === undefined ? (value ?? '') : (SECRETS[ref.name ?? '']?.[ref.key] ?? '');
}

function environmentOf(
  { container: { env = [], envFrom = [] } }: Contained,
  all: readonly Manifest[],
): Environment {
  const fromMaps = envFrom.map(({ configMapRef, secretRef }) =>
    secretRef === undefined
      ? find(all, 'ConfigMap', configMapRef?.name ?? '')?.data
      : SECRETS[secretRef.name ?? ''],
  );
  const own = Object.fromEntries(env.map((each) => [each.name, valueOf(each)]));
  return Object.assign({}, ...fromMaps, own) as Environment;
}

/** What every program of Palmhouse is given. */
export function givenOf(all: readonly Manifest[]): Given[] {
  return podsOf(all)
    .flatMap(containersOf)
    .flatMap((contained) => {
      const app = appOf(contained.container.image);
      return app === undefined ? [] : [{ ...contained, app, environment: environmentOf(contained, all) }];
    });
}
