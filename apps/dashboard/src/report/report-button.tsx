import { Button } from '../parts/button.js';
import { TEXTS } from '../texts.js';

/** From any page to a report of what does not work on it. */
export function ReportButton() {
  return <Button look="quiet">{TEXTS.report.open}</Button>;
}
