import type uPlot from 'uplot';
import { timeLabels } from './axis-words.js';
import type { Token } from './looks.js';
import { FONT } from './pen.js';

interface AxesSetup {
  /** IANA: by whose clock the time is written. */
  readonly zone: string;
  /** Room for the lanes, between the plot and the times under it. */
  readonly lanesHeight: number;
  readonly colourOf: (token: Token) => string;
}

const AXIS_WIDTH = 52;
const LABEL_HEIGHT = 38;

/** Times below, values at the left. */
export function axesFor({ zone, lanesHeight, colourOf }: AxesSetup): uPlot.Axis[] {
  const grid = { stroke: () => colourOf('line'), width: 1 };
  const words = { stroke: () => colourOf('ink-soft'), font: FONT, grid };
  return [
    {
      ...words,
      ticks: { ...grid, size: 5 },
      gap: 6 + lanesHeight,
      size: LABEL_HEIGHT + 6 + lanesHeight,
      space: 76,
      values: (_chart, splits, _axis, _space, step) => timeLabels(splits, step, zone),
    },
    {
      ...words,
      ticks: { show: false },
      gap: 8,
      size: AXIS_WIDTH,
      space: 34,
      values: (_chart, splits) => splits.map((value) => String(value).replace('-', '−')),
    },
  ];
}
