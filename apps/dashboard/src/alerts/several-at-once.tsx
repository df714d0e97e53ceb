import { AcknowledgeAlertDocument, SnoozeAlertDocument, type PalmhouseClient } from '@palmhouse/client';
import { useState } from 'react';
import { toTold } from '../data/told-error.js';
import { usePalmhouse } from '../data/use-palmhouse.js';
import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { toInstant } from '../time/instants.js';
import { useZone } from '../time/zone.js';
import styles from './alerts-page.module.css';
import { snoozeChoices } from './snooze-choices.js';

interface SeveralProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

type Move = (api: PalmhouseClient, alertId: string) => Promise<string | undefined>;

const keyed = (alertId: string) => ({ alertId, idempotencyKey: crypto.randomUUID() });

const acknowledge: Move = async (api, alertId) => {
  const { acknowledgeAlert } = await api.mutate(AcknowledgeAlertDocument, { input: keyed(alertId) });
  return acknowledgeAlert.userErrors.find(({ code }) => code !== 'ALREADY_DONE')?.message;
};

const snoozeUntil =
  (until: number): Move =>
  async (api, alertId) => {
    const { snoozeAlert } = await api.mutate(SnoozeAlertDocument, {
      input: { ...keyed(alertId), until: toInstant(until) },
    });
    return snoozeAlert.userErrors[0]?.message;
  };

/** The same for all that were chosen. Each is a wish of its own: what one of them objects to stops no other. */
export function SeveralAtOnce({ ids, onDone }: SeveralProps) {
  const { api, renew } = usePalmhouse();
  const zone = useZone();
  const now = useNow();
  const [said, setSaid] = useState('');
  const [isUnderway, setIsUnderway] = useState(false);
  const texts = TEXTS.alerts.several;
  const move = async (one: Move) => {
    setIsUnderway(true);
    const wrongs: string[] = [];
    for (const id of ids) {
      const wrong = await one(api, id).catch((error: Error) => toTold(error).message);
      if (wrong !== undefined) wrongs.push(wrong);
    }
    setIsUnderway(false);
    setSaid(
      wrongs.length === 0
        ? texts.done(ids.length)
        : texts.some(ids.length - wrongs.length, ids.length, wrongs[0] ?? ''),
    );
    renew(['Alerts', 'OpenAlerts', 'Overview', 'NeedSomeone']);
    onDone();
  };
  return (
    <div className={styles.several} role="group" aria-label={texts.label}>
      {ids.length > 0 && (
        <>
          <span>{texts.chosen(ids.length)}</span>
          <Button look="strong" disabled={isUnderway} onClick={() => void move(acknowledge)}>
            {TEXTS.alerts.moves.acknowledge}
          </Button>
          {snoozeChoices(now, zone).map(({ key, until }) => (
            <Button key={key} disabled={isUnderway} onClick={() => void move(snoozeUntil(until))}>
              {texts.snooze(TEXTS.alerts.moves.choices[key])}
            </Button>
          ))}
        </>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
