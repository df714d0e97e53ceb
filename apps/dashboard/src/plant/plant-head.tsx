import type { PlantQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useLatest } from '../data/use-live.js';
import { LiveFigure } from '../parts/live-figure.js';
import { tenths, UNITS } from '../parts/numbers.js';
import { PlantPicture } from '../parts/plant-picture.js';
import { StateMark } from '../parts/state-mark.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';
import { troubleWord } from './care-marks.js';
import { Place } from './place.js';
import styles from './plant-head.module.css';

export type Plant = NonNullable<PlantQuery['plant']>;

function Picture({ name, image }: Pick<Plant, 'name' | 'image'>) {
  const licence = image?.licenceName ?? image?.licenceUrl;
  return (
    <figure className={styles.picture}>
      <PlantPicture name={name} image={image} size="large" />
      {licence && (
        <figcaption className="small">
          {image?.licenceUrl ? (
            <a href={image.licenceUrl} rel="noreferrer license">
              {TEXTS.picture.licence(licence)}
            </a>
          ) : (
            TEXTS.picture.licence(licence)
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** How it fares, in a sentence. */
function State({ state, status, statusSince }: Pick<Plant, 'state' | 'status' | 'statusSince'>) {
  const { soilMoisture, temperature } = state;
  const worst = [soilMoisture, temperature].find(
    (channel) => channel.state === state.overall && channel.kind,
  );
  return (
    <div className={styles.state}>
      <p className={styles.mark}>
        <StateMark state={state.overall} word={worst && troubleWord(worst)} />
      </p>
      <p>{state.reason}</p>
      <p className="small">
        {TEXTS.plantPage.status[status]} {TEXTS.plantPage.sinceWord} <When at={statusSince} as="full" />
      </p>
    </div>
  );
}

function Now({ plant }: { readonly plant: Plant }) {
  const latest = useLatest(plant.id, plant.latestReading);
  const isNew = latest !== plant.latestReading;
  return (
    <p className={styles.now}>
      <span className={styles.value}>
        <span className="small">{TEXTS.channel.SOIL_MOISTURE}</span>
        <strong>
          <LiveFigure value={latest?.soilMoisture ?? null} channel="SOIL_MOISTURE" isNew={isNew} />
        </strong>
      </span>
      <span className={styles.value}>
        <span className="small">{TEXTS.channel.TEMPERATURE}</span>
        <strong>
          <LiveFigure value={latest?.temperature ?? null} channel="TEMPERATURE" isNew={isNew} />
        </strong>
      </span>
      {latest !== null && (
        <span className="small">
          <When at={latest.takenAt} as="ago" />
        </span>
      )}
    </p>
  );
}

function Facts({ plant }: { readonly plant: Plant }) {
  const { ranges, botanist, cycle, sunlight, latestReading } = plant;
  const likes = (['soilMoisture', 'temperature'] as const).map((channel) => {
    const unit = UNITS[channel === 'soilMoisture' ? 'SOIL_MOISTURE' : 'TEMPERATURE'];
    const { low, high, isDefault } = ranges[channel];
    const words = TEXTS.plantPage.between(
      tenths(low).replace('.0', ''),
      tenths(high).replace('.0', ''),
      unit,
    );
    return isDefault ? words : `${words} (${TEXTS.plantPage.ownRange})`;
  });
  return (
    <dl className={styles.facts}>
      <dt>{TEXTS.plantPage.botanist}</dt>
      <dd>
        {botanist === null ? (
          TEXTS.plantPage.nobody
        ) : (
          <Link to="/botanists/$id" params={{ id: botanist.id }}>
            {botanist.name}
          </Link>
        )}
      </dd>
      <dt>{TEXTS.plantPage.range}</dt>
      <dd>{likes.join(', ')}</dd>
      {latestReading?.lastWateredAt && (
        <>
          <dt>{TEXTS.plantPage.lastWatered}</dt>
          <dd>
            <When at={latestReading.lastWateredAt} />
          </dd>
        </>
      )}
      {cycle !== null && (
        <>
          <dt>{TEXTS.plantPage.cycle}</dt>
          <dd>{cycle}</dd>
        </>
      )}
      {sunlight !== null && sunlight.length > 0 && (
        <>
          <dt>{TEXTS.plantPage.sunlight}</dt>
          <dd>{sunlight.join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

/** Who the plant is, and how it fares. */
export function PlantHead({ plant }: { readonly plant: Plant }) {
  return (
    <div className={styles.head}>
      <Picture name={plant.name} image={plant.image} />
      <div className={styles.words}>
        <p className={styles.names}>
          {plant.scientificName !== null && <em className="scientific">{plant.scientificName}</em>}
          <span className="small">{TEXTS.plant.number(plant.number)}</span>
        </p>
        <State {...plant} />
        <Now plant={plant} />
        <Facts plant={plant} />
      </div>
      <Place origin={plant.origin} name={plant.name} />
    </div>
  );
}
