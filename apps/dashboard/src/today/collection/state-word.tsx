import { StateMark } from '../../parts/state-mark.js';
import { TEXTS } from '../../texts.js';
import { troublesOf } from '../need/trouble.js';
import type { CollectionPlant } from './plant-list.js';

/** How a plant fares in a word: what is the matter, rather than that something is. */
export function StateWord({ plant }: { readonly plant: CollectionPlant }) {
  const { overall } = plant.state;
  const [worst] = overall === 'ATTENTION' ? troublesOf(plant) : [];
  const word = worst?.kind ? TEXTS.trouble[worst.kind] : undefined;
  return <StateMark state={overall} word={word} />;
}
