import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../parts/button.js';
import { Page } from '../parts/page.js';
import { ReportButton } from '../report/report-button.js';
import { ReportDialog } from '../report/report-dialog.js';
import { TEXTS } from '../texts.js';

export function Missing() {
  return (
    <Page title={TEXTS.missing.title}>
      <p>{TEXTS.missing.text}</p>
      <Link to="/">{TEXTS.missing.home}</Link>
    </Page>
  );
}

/** A fault of ours: the page broke, not the museum. */
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
      {/* Its usual place, the shell, broke too. */}
      <ReportDialog />
    </Page>
  );
}
