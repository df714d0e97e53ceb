import { AcknowledgeAlertDocument } from '@palmhouse/client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { toTold } from '../../data/told-error.js';
import { Button } from '../../parts/button.js';
import { useMay, useSession } from '../../session/session.js';
import { TEXTS } from '../../texts.js';
import type { OpenAlert } from './alert-to-see-to.js';
import styles from './acknowledge.module.css';

interface AcknowledgeProps {
  readonly alert: OpenAlert;
  readonly plantName: string;
}

type Wish =
  | { readonly is: 'none' }
  | { readonly is: 'sent' }
  | { readonly is: 'done'; readonly by: string | undefined }
  | { readonly is: 'failed'; readonly why: string };

/** Says it is done as soon as the button is pressed, and takes it back with the reason where it was not. */
function useAcknowledge(id: string): readonly [Wish, () => void] {
  const [wish, setWish] = useState<Wish>({ is: 'none' });
  const [, acknowledge] = useMutation(AcknowledgeAlertDocument);
  const press = () => {
    setWish({ is: 'sent' });
    void acknowledge({ input: { alertId: id } }).then(({ data, error }) => {
      const [refusal] = data?.acknowledgeAlert.userErrors ?? [];
      const alert = data?.acknowledgeAlert.alert;
      if (alert) setWish({ is: 'done', by: alert.acknowledgedBy?.name });
      else setWish({ is: 'failed', why: refusal?.message ?? (error ? toTold(error).message : '') });
    });
  };
  return [wish, press];
}

/** Who sees to an alert; the button to say "I do" while nobody does, for those who may. */
export function Acknowledge({ alert, plantName }: AcknowledgeProps) {
  const words = TEXTS.today.acknowledge;
  const may = useMay('BOTANIST', 'ENGINEER');
  const { viewer } = useSession();
  const [wish, press] = useAcknowledge(alert.id);
  const isTaken = alert.state === 'ACKNOWLEDGED' || wish.is === 'sent' || wish.is === 'done';
  if (isTaken) {
    const told = alert.acknowledgedBy?.name ?? (wish.is === 'done' ? wish.by : undefined);
    const name = told ?? (wish.is === 'sent' ? viewer.name : undefined);
    return (
      <p className={styles.taken} role="status" data-sure={wish.is !== 'sent'}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="m2.5 8.500 3.500 3.500 7.500-8" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {name === undefined ? words.bySomebody : words.by(name)}
      </p>
    );
  }
  if (alert.state === 'SNOOZED') return <p className="small">{words.snoozed}</p>;
  if (!may) return null;
  return (
    <div className={styles.wish}>
      <Button onClick={press} aria-label={words.for(plantName)}>
        {wish.is === 'failed' ? words.again : words.button}
      </Button>
      <p role="alert" className={styles.failed}>
        {wish.is === 'failed' && words.failed(wish.why)}
      </p>
    </div>
  );
}
