import { Link } from '@tanstack/react-router';
import { PlantPicture } from '../../parts/plant-picture.js';
import { StateMark } from '../../parts/state-mark.js';
import { TEXTS } from '../../texts.js';
import { useNow } from '../../time/clock.js';
import { useZone } from '../../time/zone.js';
import { PlantSpark } from '../../collection/plant-spark.js';
import { Acknowledge } from './acknowledge.js';
import { alertToSeeTo, type NeedyPlant } from './alert-to-see-to.js';
import styles from './need-row.module.css';
import { bandOf, troublesOf } from '../../collection/trouble.js';
import { troubleInWords } from '../../collection/trouble-words.js';

/** A plant that needs someone: who, what, since when, and what to do. */
export function NeedRow({ plant }: { readonly plant: NeedyPlant }) {
  const zone = useZone();
  const now = useNow();
  const { id, botanist, image, name, number, scientificName, state } = plant;
  const troubles = troublesOf(plant);
  const [worst] = troubles;
  const channel = worst?.channel ?? 'SOIL_MOISTURE';
  const alert = alertToSeeTo(plant.alerts?.nodes ?? [], troubles);
  return (
    <li className={styles.row} data-state={state.overall}>
      <PlantPicture name={name} image={image} size="small" />
      <div className={styles.who}>
        <Link to="/plants/$number" params={{ number: String(number) }} className={styles.name}>
          {name}
        </Link>
        {scientificName !== null && <em className="scientific small">{scientificName}</em>}
        <ul className={styles.troubles}>
          {troubles.map((trouble) => (
            <li key={trouble.channel}>
              <StateMark state={trouble.state} word={troubleInWords(trouble, now, zone)} />
            </li>
          ))}
          {troubles.length === 0 && (
            <li>
              <StateMark state={state.overall} />
            </li>
          )}
        </ul>
      </div>
      <div className={styles.spark}>
        <PlantSpark plantId={id} channel={channel} band={worst?.band ?? bandOf(plant, channel)} />
      </div>
      <p className={styles.botanist}>
        {botanist === null ? (
          TEXTS.today.need.nobody
        ) : (
          <Link to="/botanists/$id" params={{ id: botanist.id }}>
            {botanist.name}
          </Link>
        )}
      </p>
      <div className={styles.act}>
        {alert !== undefined && <Acknowledge key={alert.id} alert={alert} plantName={name} />}
      </div>
    </li>
  );
}
