import type { Channel } from '@palmhouse/client';
import { TEXTS } from '../texts.js';
import { tenths, UNITS } from './numbers.js';

interface FigureProps {
  readonly value: number | null | undefined;
  readonly channel: Channel;
}

/** A measured value with its unit, smaller; a dash that is read out as "no value" where there is none. */
export function Figure({ value, channel }: FigureProps) {
  if (value === null || value === undefined)
    return (
      <span>
        <span aria-hidden="true">–</span>
        <span className="unseen">{TEXTS.plant.noValue}</span>
      </span>
    );
  return (
    <span>
      {tenths(value)}
      <span className="unit">{UNITS[channel]}</span>
    </span>
  );
}
