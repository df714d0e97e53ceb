import { AcknowledgeAlertDocument, type NeedSomeoneQuery } from '@palmhouse/client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { toTold } from '../data/told-error.js';
import { Button } from '../parts/button.js';
import { useMay } from '../session/session.js';
import { TEXTS } from '../texts.js';
import { When } from '../time/when.js';

type OpenAlert = NonNullable<NeedSomeoneQuery['plants']['nodes'][number]['alerts']>['nodes'][number];

interface AcknowledgeProps {
  readonly alert: OpenAlert;
  /** For those who hear the page: which plant the button is about. */
  readonly plant: string;
}

/** "I see to it": nobody else is told further up. */
export function Acknowledge({ alert, plant }: AcknowledgeProps) {
  const may = useMay('BOTANIST', 'ENGINEER');
  const [{ fetching }, acknowledge] = useMutation(AcknowledgeAlertDocument);
  const [complaint, setComplaint] = useState<string>();
  if (alert.state === 'ACKNOWLEDGED' && alert.acknowledgedAt !== null)
    return (
      <span className="small">
        {TEXTS.today.acknowledgedBy(alert.acknowledgedBy?.name ?? '')} <When at={alert.acknowledgedAt} />
      </span>
    );
  if (!may) return null;
  const act = async () => {
    setComplaint(undefined);
    const input = { alertId: alert.id, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await acknowledge({ input });
    const [wrong] = data?.acknowledgeAlert.userErrors ?? [];
    if (error !== undefined) setComplaint(toTold(error).message);
    // Somebody else was quicker: that is just what was wished for.
    else if (wrong !== undefined && wrong.code !== 'ALREADY_DONE') setComplaint(wrong.message);
  };
  return (
    <>
      <Button disabled={fetching} onClick={() => void act()}>
        {TEXTS.today.acknowledge} <span className="unseen">{plant}</span>
      </Button>
      <p role="alert" className="small">
        {complaint}
      </p>
    </>
  );
}
