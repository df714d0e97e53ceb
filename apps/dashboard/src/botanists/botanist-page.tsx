import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function BotanistPage() {
  return <Page title={TEXTS.botanists.title}>{null}</Page>;
}
