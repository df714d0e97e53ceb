import type { CareState, OverviewQuery } from '@palmhouse/client';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';

type Overview = Pick<OverviewQuery['overview'], 'plants' | 'states'>;

/** A piece of the museum's sentence; with a state, it leads to the plants that are in it. */
export interface Piece {
  readonly text: string;
  readonly state?: CareState;
}

const COUNTED = [
  { state: 'ATTENTION', count: 'attention' },
  { state: 'SENSOR_FAULT', count: 'sensorFault' },
  { state: 'SILENT', count: 'silent' },
  { state: 'AWAY', count: 'away' },
] as const;

/** "46 plants on display. 2 need someone. 1 sensor is at fault.": only what there is. */
export function sentence({ plants, states }: Overview): readonly Piece[] {
  const { sentence: words } = TEXTS.today;
  const told = COUNTED.filter(({ count }) => states[count] > 0).map(({ state, count }) => ({
    state,
    text: words[state](whole(states[count]), states[count] === 1),
  }));
  const isWell = states.needsAttention === 0 && plants.onDisplay > 0;
  return [
    { text: words.onDisplay(whole(plants.onDisplay), plants.onDisplay === 1) },
    ...(isWell ? [{ text: words.allWell }] : []),
    ...told,
  ];
}
