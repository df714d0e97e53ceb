import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';
import { setReportOpen } from './report-store.js';

/** From any page to a report of what does not work on it. */
export function ReportButton({ look = 'quiet' }: { readonly look?: 'plain' | 'quiet' }) {
  return (
    <Button look={look} aria-haspopup="dialog" onClick={() => setReportOpen(true)}>
      {TEXTS.report.open}
    </Button>
  );
}
