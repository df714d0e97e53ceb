import {
  PlantAlertsDocument,
  PlantBaselinesDocument,
  PlantNotesDocument,
  PlantStateChangesDocument,
  PlantWateringsDocument,
} from '@palmhouse/client';
import { useMay } from '../session/session.js';
import { useQuery } from 'urql';
import { useAllStateChanges, useAllWaterings } from './use-all-pages.js';
import type { Shown } from './use-stretch.js';

/** What happened to a plant over a stretch, and what it is usually like. */
export function useHappenings(number: number, { asked }: Shown) {
  // Notes and alerts are the staff's.
  const isStaff = useMay('BOTANIST', 'ENGINEER');
  const variables = { number, range: asked, first: 100 };
  const [waterings] = useQuery({ query: PlantWateringsDocument, variables });
  const [changes] = useQuery({ query: PlantStateChangesDocument, variables });
  const [alerts] = useQuery({ query: PlantAlertsDocument, variables: { number }, pause: !isStaff });
  const [notes] = useQuery({ query: PlantNotesDocument, variables: { number }, pause: !isStaff });
  const [usual] = useQuery({ query: PlantBaselinesDocument, variables: { number } });
  const allWaterings = useAllWaterings(waterings.data?.plant?.waterings, number, asked);
  const allChanges = useAllStateChanges(changes.data?.plant?.stateChanges, number, asked);
  return {
    isStaff,
    waterings: allWaterings,
    stateChanges: allChanges,
    alerts: alerts.data?.plant?.alerts.nodes,
    notes: notes.data?.plant?.notes.nodes,
    baselines: usual.data?.plant ?? undefined,
    wateringsError: waterings.error,
    alertsError: alerts.error,
    notesError: notes.error,
    chartError: changes.error ?? usual.error,
    isFetchingWaterings: waterings.fetching,
  };
}

export type Happenings = ReturnType<typeof useHappenings>;
