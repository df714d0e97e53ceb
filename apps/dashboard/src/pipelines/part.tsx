import type { ReactNode } from 'react';
import { Section } from '../parts/section.js';
import { TEXTS } from '../texts.js';
import styles from './pipelines.module.css';

export const PARTS = ['sweeps', 'storage', 'archive', 'queues', 'rejections'] as const;
export type PartName = (typeof PARTS)[number];

interface PartProps {
  readonly name: PartName;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that an address can name: `/pipelines#storage`. */
export function Part({ name, aside, children }: PartProps) {
  return (
    <div id={name} className={styles.part}>
      <Section title={TEXTS.pipelines.part[name]} aside={aside}>
        {children}
      </Section>
    </div>
  );
}
