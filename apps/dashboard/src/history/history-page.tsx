import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function HistoryPage() {
  return <Page title={TEXTS.history.title}>{null}</Page>;
}
