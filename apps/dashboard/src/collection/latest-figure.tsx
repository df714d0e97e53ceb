import type { Channel } from '@palmhouse/client';
import { useState } from 'react';
import { LiveFigure } from '../parts/live-figure.js';

interface LatestFigureProps {
  readonly value: number | null | undefined;
  readonly channel: Channel;
}

/** A plant's newest value; it breathes when another comes, not when the plant comes into view. */
export function LatestFigure({ value = null, channel }: LatestFigureProps) {
  const [first] = useState(value);
  return <LiveFigure value={value} channel={channel} isNew={value !== first} />;
}
