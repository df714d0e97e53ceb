import { useEffect, useEffectEvent } from 'react';
import { usePalmhouse } from '../../data/use-palmhouse.js';
import { Button } from '../../parts/button.js';
import { Dialog } from '../../parts/dialog.js';
import form from '../../parts/form.module.css';
import { Loading } from '../../parts/notes.js';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { DryRunView } from './dry-run-view.js';
import { Progress } from './progress.js';
import styles from './replay.module.css';
import { useReplay, type DryRun, type Scope } from './use-replay.js';

const texts = TEXTS.pipelines.replay;

interface ReplayDialogProps {
  readonly scope: Scope;
  readonly onClose: () => void;
  /** A real run put something right. */
  readonly onDone: () => void;
}

interface ActionsProps {
  readonly dryRun: DryRun;
  readonly isStarting: boolean;
  readonly onStart: () => void;
  readonly onNext: (after: string) => void;
}

function Actions({ dryRun, isStarting, onStart, onNext }: ActionsProps) {
  const { accepted, hasMore, endCursor } = dryRun;
  return (
    <>
      <p className="small">{accepted > 0 ? texts.exactly : texts.nothing}</p>
      <div className={form.actions}>
        {accepted > 0 && (
          <Button look="strong" disabled={isStarting} onClick={onStart}>
            {isStarting ? texts.starting : texts.confirm(whole(accepted))}
          </Button>
        )}
        {hasMore && endCursor !== null && (
          <Button disabled={isStarting} onClick={() => onNext(endCursor)}>
            {texts.next}
          </Button>
        )}
      </div>
    </>
  );
}

/** Judging anew, as docs/quarantine.md has it: look, say so, and see it done. */
export function ReplayDialog({ scope, onClose, onDone }: ReplayDialogProps) {
  const palmhouse = usePalmhouse();
  const { judging, start, look } = useReplay(scope);
  const { step, dryRun, replay, complaint } = judging;
  const done = useEffectEvent(() => {
    palmhouse.renew(['Rejections', 'RejectionCounts', 'Rejection']);
    onDone();
  });
  const state = replay?.state;
  useEffect(() => {
    if (state === 'DONE') done();
  }, [state]);
  const mayLookAnew =
    state === 'REFUSED' || state === 'FAILED' || (step === 'looked' && complaint !== undefined);
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <div className={styles.replay}>
        {step === 'looking' && (
          <>
            <p>{texts.looking}</p>
            <Loading />
          </>
        )}
        {dryRun !== undefined && replay === undefined && (
          <>
            <DryRunView dryRun={dryRun} />
            {complaint === undefined && (
              <Actions
                dryRun={dryRun}
                isStarting={step === 'starting'}
                onStart={() => void start()}
                onNext={look}
              />
            )}
          </>
        )}
        <div role="status">{replay !== undefined && <Progress replay={replay} />}</div>
        <p role="alert" className={form.complaint}>
          {complaint !== undefined && (state === 'WAITING' ? texts.askAgain : complaint)}
        </p>
        {mayLookAnew && (
          <p>
            <Button onClick={() => look()}>{texts.lookAnew}</Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
