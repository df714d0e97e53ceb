import type { Channel } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { PlantPicture } from '../parts/plant-picture.js';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import { bandOf } from './trouble.js';
import { PlantSpark } from './plant-spark.js';
import { LatestFigure } from './latest-figure.js';
import styles from './plant-card.module.css';
import type { CollectionPlant, PlantList } from './plant-list.js';
import { troubleWord } from './trouble-word.js';
import { usePlantAt } from './use-collection.js';
import { Watered } from './watered.js';

interface PlantCardProps {
  readonly list: PlantList;
  readonly index: number;
  readonly total: number;
}

const VALUES = { SOIL_MOISTURE: 'soilMoisture', TEMPERATURE: 'temperature' } as const;

function Value({ plant, channel }: { readonly plant: CollectionPlant; readonly channel: Channel }) {
  return (
    <div className={styles.value}>
      <span className="unseen">{TEXTS.channel[channel]}</span>
      <span className={styles.figure}>
        <LatestFigure value={plant.latestReading?.[VALUES[channel]]} channel={channel} />
      </span>
      <PlantSpark plantId={plant.id} channel={channel} band={bandOf(plant, channel)} />
    </div>
  );
}

/** One plant at a glance; all of it leads to the plant's page. */
export const PlantCard = memo(function PlantCard({ list, index, total }: PlantCardProps) {
  const plant = usePlantAt(list, index);
  return (
    <div
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={total}
      className={styles.card}
      data-state={plant?.state.overall}
      data-index={index}
    >
      {plant === undefined ? (
        <span className="unseen">{TEXTS.loading}</span>
      ) : (
        <>
          <div className={styles.picture}>
            <PlantPicture name={plant.name} image={plant.image} size="card" />
          </div>
          <div className={styles.head}>
            <Link to="/plants/$number" params={{ number: String(plant.number) }} className={styles.name}>
              {plant.name}
            </Link>
            {plant.scientificName === null ? (
              <span className="small">{TEXTS.plant.number(plant.number)}</span>
            ) : (
              <em className="scientific small">{plant.scientificName}</em>
            )}
          </div>
          <div className={styles.state}>
            <StateMark state={plant.state.overall} word={troubleWord(plant.state)} />
          </div>
          <div className={styles.values}>
            <Value plant={plant} channel="SOIL_MOISTURE" />
            <Value plant={plant} channel="TEMPERATURE" />
          </div>
          <div className={styles.watered}>
            <Watered plant={plant} />
          </div>
        </>
      )}
    </div>
  );
});
