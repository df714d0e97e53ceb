import { FindPlantsDocument } from '@palmhouse/client';
import { useDeferredValue, useId, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../parts/button.js';
import { Failure } from '../parts/notes.js';
import { TEXTS } from '../texts.js';
import styles from './compare-picker.module.css';
import { COMPARISONS, MOST_COMPARED, numbersIn, type PlantSearch } from './plant-search.js';
import type { Comparisons } from './use-comparisons.js';

interface ComparePickerProps {
  readonly number: number;
  readonly search: PlantSearch;
  readonly comparisons: Comparisons;
  readonly onChange: (change: Pick<PlantSearch, 'compare' | 'plants'>) => void;
}

/** Finds a plant by any of its names. */
function FindPlant({ but, onPick }: { but: readonly number[]; onPick: (number: number) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const [{ data, error }] = useQuery({
    query: FindPlantsDocument,
    variables: { text: asked },
    pause: asked.length < 2,
  });
  const found =
    asked.length < 2 ? undefined : data?.plants.nodes.filter((plant) => !but.includes(plant.number));
  return (
    <div className={styles.find}>
      <label htmlFor={id}>{TEXTS.plantPage.compare.search}</label>
      <input
        id={id}
        type="search"
        placeholder={TEXTS.plantPage.compare.hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoComplete="off"
      />
      <p className="unseen" role="status">
        {found !== undefined && TEXTS.plantPage.compare.found(found.length)}
      </p>
      {error !== undefined && <Failure error={error} />}
      {found !== undefined && (
        <ul className={styles.found}>
          {found.map(({ number, name, scientificName }) => (
            <li key={number}>
              <Button
                aria-label={TEXTS.plantPage.compare.add(name)}
                onClick={() => {
                  setText('');
                  onPick(number);
                }}
              >
                {name} {scientificName !== null && <em className="scientific">{scientificName}</em>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the plant is held against. It stands in the address. */
export function ComparePicker({ number, search, comparisons, onChange }: ComparePickerProps) {
  const id = useId();
  const numbers = numbersIn(search.plants);
  const withPlants = (chosen: readonly number[]) =>
    onChange({ compare: search.compare, plants: chosen.length === 0 ? undefined : chosen.join(',') });
  const { plants, neighbours, drawn, error } = comparisons;
  const all = plants.length + (neighbours ?? 0);
  return (
    <div className={styles.picker}>
      <div className={styles.find}>
        <label htmlFor={id}>{TEXTS.plantPage.compare.with}</label>
        <select
          id={id}
          value={search.compare ?? ''}
          onChange={({ target }) =>
            onChange({
              compare: COMPARISONS.find((comparison) => comparison === target.value),
              plants: search.plants,
            })
          }
        >
          <option value="">{TEXTS.plantPage.compare.nothing}</option>
          {COMPARISONS.map((comparison) => (
            <option key={comparison} value={comparison}>
              {TEXTS.plantPage.compare[comparison]}
            </option>
          ))}
        </select>
      </div>
      {numbers.length < MOST_COMPARED ? (
        <FindPlant but={[number, ...numbers]} onPick={(picked) => withPlants([...numbers, picked])} />
      ) : (
        <p className="small">{TEXTS.plantPage.compare.full}</p>
      )}
      <ul className={styles.chosen}>
        {plants.map((plant) => (
          <li key={plant.id}>
            <Button
              aria-label={TEXTS.plantPage.compare.remove(plant.name)}
              onClick={() => withPlants(numbers.filter((other) => other !== plant.number))}
            >
              {TEXTS.plantPage.compare.name(plant.name, plant.number)} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {neighbours === 0 && TEXTS.plantPage.compare.alone}
        {drawn < all && TEXTS.plantPage.compare.more(drawn, all)}
      </p>
      {error !== undefined && <Failure partial error={error} />}
    </div>
  );
}
