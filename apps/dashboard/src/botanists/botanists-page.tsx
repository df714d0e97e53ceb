import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function BotanistsPage() {
  return <Page title={TEXTS.botanists.title}>{null}</Page>;
}
