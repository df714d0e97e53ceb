import type { NeedSomeoneQuery } from '@palmhouse/client';
import { useState } from 'react';
import { Button } from '../../parts/button.js';
import { Empty } from '../../parts/notes.js';
import { whole } from '../../parts/numbers.js';
import { Section } from '../../parts/section.js';
import { TEXTS } from '../../texts.js';
import { StateLink } from '../state-link.js';
import { useLiveSparks } from '../../collection/use-sparks.js';
import { heldOrder } from './held-order.js';
import { NeedRow } from './need-row.js';
import styles from './need-section.module.css';

const IN_NEED = 'ATTENTION,SENSOR_FAULT,SILENT';

/** Worst first, each a row to act on. While a pointer or the focus is in it, nobody changes places. */
export function NeedSection({ plants }: { readonly plants: NeedSomeoneQuery['plants'] }) {
  const words = TEXTS.today.need;
  const [isHeld, setHeld] = useState(false);
  const [shown, setShown] = useState(plants.nodes);
  const { entries, hasNews } = heldOrder(shown, plants.nodes, isHeld);
  if (!hasNews && shown !== plants.nodes) setShown(plants.nodes);
  useLiveSparks(entries.map(({ id }) => id));
  const more = plants.totalCount - plants.nodes.length;
  const news = hasNews && (
    <Button look="quiet" onClick={() => setShown(plants.nodes)}>
      {words.newOrder}
    </Button>
  );
  return (
    <Section title={words.title} aside={news}>
      {entries.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <ul
          className={styles.list}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={({ currentTarget, relatedTarget }) => setHeld(currentTarget.contains(relatedTarget))}
        >
          {entries.map((plant) => (
            <NeedRow key={plant.id} plant={plant} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          <StateLink state={IN_NEED}>{words.more(whole(plants.totalCount))}</StateLink>
        </p>
      )}
    </Section>
  );
}
