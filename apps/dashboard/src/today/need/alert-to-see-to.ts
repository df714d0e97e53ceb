import type { AlertKind, NeedSomeoneQuery, TroubleKind } from '@palmhouse/client';
import type { Trouble } from '../../collection/trouble.js';

export type NeedyPlant = NeedSomeoneQuery['plants']['nodes'][number];
export type OpenAlert = NonNullable<NeedyPlant['alerts']>['nodes'][number];

const ABOUT_SENSORS: readonly (TroubleKind | null)[] = ['IMPOSSIBLE', 'JUMPED', 'REPORTED', 'STUCK'];

function kindOf({ kind, state }: Trouble): AlertKind | null {
  if (state === 'SILENT') return 'SILENT';
  if (state === 'SENSOR_FAULT' || ABOUT_SENSORS.includes(kind)) return 'SENSOR_FAULT';
  return kind as AlertKind | null;
}

/** The alert that a plant's trouble has raised: the one about what is told first, else one that waits, else any. */
export function alertToSeeTo(
  alerts: readonly OpenAlert[],
  troubles: readonly Trouble[],
): OpenAlert | undefined {
  const [worst] = troubles;
  const kind = worst === undefined ? null : kindOf(worst);
  return (
    alerts.find((alert) => alert.kind === kind) ?? alerts.find(({ state }) => state === 'OPEN') ?? alerts[0]
  );
}
