import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { PlantPicture } from '../parts/plant-picture.js';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import styles from './plant-card.module.css';
import { SinceWatered, useFigures, useLines } from './plant-facts.js';
import { troubleWord } from './trouble-word.js';
import type { CollectionPlant } from './plant-pages.js';

/** A plant as one sees it from three steps away. */
export const PlantCard = memo(function PlantCard({ plant }: { readonly plant: CollectionPlant }) {
  const { number, name, scientificName, image, state, lastWateredAt } = plant;
  const figures = useFigures(plant);
  const lines = useLines(plant);
  return (
    <article className={styles.card} data-state={state.overall}>
      <PlantPicture name={name} image={image} size="card" />
      <div className={styles.body}>
        <h3 className={styles.name}>
          <Link to="/plants/$number" params={{ number: String(number) }} className={styles.link}>
            {name}
          </Link>
        </h3>
        <p className={styles.scientific}>
          {scientificName !== null && <em className="scientific">{scientificName}</em>}
        </p>
        <p className={styles.state} title={state.reason}>
          <StateMark state={state.overall} word={troubleWord(state)} />
        </p>
        <dl className={styles.figures}>
          <div>
            <dt className="unseen">{TEXTS.channel.SOIL_MOISTURE}</dt>
            <dd>{figures.moisture}</dd>
            <dd>{lines.moisture}</dd>
          </div>
          <div>
            <dt className="unseen">{TEXTS.channel.TEMPERATURE}</dt>
            <dd>{figures.temperature}</dd>
            <dd>{lines.temperature}</dd>
          </div>
        </dl>
        <p className="small">
          <SinceWatered at={lastWateredAt} />
        </p>
      </div>
    </article>
  );
});
