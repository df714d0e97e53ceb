import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function RejectionPage() {
  return <Page title={TEXTS.pipelines.title}>{null}</Page>;
}
