import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../parts/button.js';
import { MissingPage } from '../parts/missing-page.js';
import { Page } from '../parts/page.js';
import { ReportButton } from '../report/report-button.js';
import { ReportDialog } from '../report/report-dialog.js';
import { TEXTS } from '../texts.js';

export function Missing() {
  return <MissingPage text={TEXTS.missing.text} />;
}

/** A fault of ours: the page broke, not the museum. The shell around it still leads to the others. */
export function Crashed({ error }: ErrorComponentProps) {
  return (
    <Page title={TEXTS.crashed.title}>
      <p>{TEXTS.crashed.text}</p>
      {error instanceof Error && <p className="small">{error.message}</p>}
      <div>
        <Button look="strong" onClick={() => location.reload()}>
          {TEXTS.crashed.reload}
        </Button>{' '}
        <ReportButton look="plain" />
      </div>
    </Page>
  );
}

/** The shell broke too, and with it the report's usual place. */
export function AllCrashed(props: ErrorComponentProps) {
  return (
    <main>
      <Crashed {...props} />
      <ReportDialog />
    </main>
  );
}
