import type { Channel } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import { bandOf } from './trouble.js';
import { PlantSpark } from './plant-spark.js';
import { LatestFigure } from './latest-figure.js';
import type { CollectionPlant, PlantList } from './plant-list.js';
import styles from './plant-table.module.css';
import { troubleWord } from './trouble-word.js';
import { usePlantAt } from './use-collection.js';
import { Watered } from './watered.js';

interface PlantRowProps {
  readonly list: PlantList;
  readonly index: number;
}

const VALUES = { SOIL_MOISTURE: 'soilMoisture', TEMPERATURE: 'temperature' } as const;

function ValueCells({ plant, channel }: { readonly plant: CollectionPlant; readonly channel: Channel }) {
  return (
    <>
      <td className={styles.figure}>
        <LatestFigure value={plant.latestReading?.[VALUES[channel]]} channel={channel} />
      </td>
      <td>
        <PlantSpark plantId={plant.id} channel={channel} band={bandOf(plant, channel)} />
      </td>
    </>
  );
}

const PLACE = ({ origin }: CollectionPlant): string =>
  origin === null ? '–' : [origin.town, origin.countryName ?? origin.countryCode].filter(Boolean).join(', ');

/** One plant in a line. */
export const PlantRow = memo(function PlantRow({ list, index }: PlantRowProps) {
  const plant = usePlantAt(list, index);
  // The head of the table is its first row.
  const common = { 'aria-rowindex': index + 2, 'data-row': index, className: styles.row } as const;
  if (plant === undefined)
    return (
      <tr {...common}>
        <td colSpan={10}>{TEXTS.loading}</td>
      </tr>
    );
  return (
    <tr {...common}>
      <td className={styles.number}>{plant.number}</td>
      <th scope="row">
        <Link to="/plants/$number" params={{ number: String(plant.number) }} className={styles.name}>
          {plant.name}
        </Link>
        {plant.scientificName !== null && <em className="scientific small">{plant.scientificName}</em>}
      </th>
      <td>
        <StateMark state={plant.state.overall} word={troubleWord(plant.state)} />
      </td>
      <ValueCells plant={plant} channel="SOIL_MOISTURE" />
      <ValueCells plant={plant} channel="TEMPERATURE" />
      <td>
        <Watered plant={plant} isBare />
      </td>
      <td>{plant.botanist?.name ?? '–'}</td>
      <td>{PLACE(plant)}</td>
    </tr>
  );
});
