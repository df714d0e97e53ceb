import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function PipelinesPage() {
  return <Page title={TEXTS.pipelines.title}>{null}</Page>;
}
