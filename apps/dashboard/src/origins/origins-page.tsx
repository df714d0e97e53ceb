import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function OriginsPage() {
  return <Page title={TEXTS.origins.title}>{null}</Page>;
}
