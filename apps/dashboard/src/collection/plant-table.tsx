import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import { SinceWatered, useFigures, useLines } from './plant-facts.js';
import { troubleWord } from './trouble-word.js';
import type { CollectionPlant } from './plant-pages.js';
import styles from './plant-table.module.css';

interface PlantRowProps {
  readonly plant: CollectionPlant;
  /** Its place in the whole list, from 1. */
  readonly place: number;
}

/** A plant as a line: the rows above and below are not in the page, so it says which it is. */
export const PlantRow = memo(function PlantRow({ plant, place }: PlantRowProps) {
  const { number, name, scientificName, botanist, state, lastWateredAt } = plant;
  const figures = useFigures(plant);
  const lines = useLines(plant);
  return (
    <div role="row" aria-rowindex={place + 1} className={styles.row} data-state={state.overall}>
      <span role="cell" className={styles.number}>
        {number}
      </span>
      <span role="rowheader" className={styles.name}>
        <Link to="/plants/$number" params={{ number: String(number) }}>
          {name}
        </Link>
        {scientificName !== null && <em className="scientific">{scientificName}</em>}
      </span>
      <span role="cell" title={state.reason}>
        <StateMark state={state.overall} word={troubleWord(state)} />
      </span>
      <span role="cell" className={styles.measured}>
        {figures.moisture} {lines.moisture}
      </span>
      <span role="cell" className={styles.measured}>
        {figures.temperature} {lines.temperature}
      </span>
      <span role="cell" className={styles.watered}>
        <SinceWatered at={lastWateredAt} />
      </span>
      <span role="cell" className={styles.botanist}>
        {botanist?.name}
      </span>
    </div>
  );
});

export function PlantTableHead() {
  const { columns } = TEXTS.today;
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader">{columns.number}</span>
      <span role="columnheader">{columns.name}</span>
      <span role="columnheader">{columns.state}</span>
      <span role="columnheader">{TEXTS.channel.SOIL_MOISTURE}</span>
      <span role="columnheader">{TEXTS.channel.TEMPERATURE}</span>
      <span role="columnheader" className={styles.watered}>
        {columns.watered}
      </span>
      <span role="columnheader" className={styles.botanist}>
        {columns.botanist}
      </span>
    </div>
  );
}
