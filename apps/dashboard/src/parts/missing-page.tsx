import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TEXTS } from '../texts.js';
import { Page } from './page.js';

interface MissingPageProps {
  /** Why nothing is here. */
  readonly text: string;
  /** Where to go on from here; Today when left out. */
  readonly way?: ReactNode;
}

/** The address leads to nothing: says so, and where to go on. */
export function MissingPage({ text, way }: MissingPageProps) {
  return (
    <Page title={TEXTS.missing.title}>
      <p>{text}</p>
      <p>{way ?? <Link to="/">{TEXTS.missing.home}</Link>}</p>
    </Page>
  );
}
