import type { Channel } from '@palmhouse/client';
import { useState } from 'react';
import { Figure } from '../../parts/figure.js';
import styles from './breathing.module.css';

interface BreathingProps {
  readonly value: number | null | undefined;
  readonly channel: Channel;
}

/** A figure that breathes once when it changes; not when it comes into view. */
export function Breathing({ value, channel }: BreathingProps) {
  const [first] = useState(value);
  return (
    <span key={value} className={value === first ? undefined : styles.breath}>
      <Figure value={value} channel={channel} />
    </span>
  );
}
