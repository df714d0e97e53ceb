import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function AlertsPage() {
  return <Page title={TEXTS.alerts.title}>{null}</Page>;
}
