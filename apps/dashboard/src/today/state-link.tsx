import type { CareState } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { COLLECTION_ID } from './collection-id.js';

interface StateLinkProps {
  /** One, or some with commas. */
  readonly state: CareState | string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** To the plants that are in a state, further down this page. */
export function StateLink({ state, className, children }: StateLinkProps) {
  return (
    <Link
      from="/"
      to="/"
      search={(before) => ({
        ...before,
        text: undefined,
        botanist: undefined,
        origin: undefined,
        states: state,
      })}
      hash={COLLECTION_ID}
      resetScroll={false}
      className={className}
    >
      {children}
    </Link>
  );
}
