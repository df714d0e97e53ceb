import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function DayPage() {
  return <Page title={TEXTS.history.title}>{null}</Page>;
}
