import type { Channel, NeedSomeoneQuery } from '@palmhouse/client';
import { Link } from '@tanstack/react-router';
import { useFigures } from '../collection/plant-facts.js';
import { troubleWord } from '../collection/trouble-word.js';
import { SPARK_MILLISECONDS } from '../collection/sparklines.js';
import { useSparklines } from '../collection/use-sparklines.js';
import { PlantPicture } from '../parts/plant-picture.js';
import { Sparkline } from '../parts/sparkline-view.js';
import { StateMark } from '../parts/state-mark.js';
import { useNow } from '../time/clock.js';
import { Acknowledge } from './acknowledge.js';
import styles from './need-row.module.css';

type NeedyPlant = NeedSomeoneQuery['plants']['nodes'][number];

/** The channel in question: of both, the one that is not well; the soil where it is both or neither. */
export function channelOf({ soilMoisture, temperature }: NeedyPlant['state']): Channel {
  return soilMoisture.state === 'OK' && temperature.state !== 'OK' ? 'TEMPERATURE' : 'SOIL_MOISTURE';
}

/** "8.7 °C, below 9 °C since 26 Nov 23:22": what is the matter, past the word that the mark says already. */
export function whyOf(reason: string, word: string | undefined): string {
  return word !== undefined && reason.startsWith(`${word}: `) ? reason.slice(word.length + 2) : reason;
}

/** A plant that needs someone: what, since when, whose, and the one thing to do. */
export function NeedRow({ plant }: { readonly plant: NeedyPlant }) {
  const { id, number, name, scientificName, image, state, botanist, ranges, alerts } = plant;
  const channel = channelOf(state);
  const isSoil = channel === 'SOIL_MOISTURE';
  const word = troubleWord(state);
  const figures = useFigures(plant);
  const lines = useSparklines(id);
  const to = useNow();
  const [alert] = alerts?.nodes ?? [];
  return (
    <li className={styles.row} data-state={state.overall}>
      <PlantPicture name={name} image={image} size="small" />
      <div className={styles.who}>
        <Link to="/plants/$number" params={{ number: String(number) }} className={styles.name}>
          {name}
        </Link>
        {scientificName !== null && <em className="scientific">{scientificName}</em>}
        <span className="small">{botanist?.name}</span>
      </div>
      <p className={styles.what}>
        <StateMark state={state.overall} word={word} />
        <span>{whyOf(state.reason, word)}</span>
      </p>
      <div className={styles.line}>
        <span className={styles.now}>{isSoil ? figures.moisture : figures.temperature}</span>
        <Sparkline
          channel={channel}
          points={isSoil ? lines.soilMoisture : lines.temperature}
          band={isSoil ? ranges.soilMoisture : ranges.temperature}
          from={to - SPARK_MILLISECONDS}
          to={to}
        />
      </div>
      <div className={styles.act}>{alert !== undefined && <Acknowledge alert={alert} plant={name} />}</div>
    </li>
  );
}
