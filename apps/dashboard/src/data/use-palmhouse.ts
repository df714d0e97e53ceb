import { createContext, use } from 'react';
import type { Palmhouse } from './palmhouse.js';

export const PalmhouseContext = createContext<Palmhouse | null>(null);

/** What the page asks with. */
export function usePalmhouse(): Palmhouse {
  const palmhouse = use(PalmhouseContext);
  if (palmhouse === null) throw new Error('There is no PalmhouseContext above this component.');
  return palmhouse;
}
