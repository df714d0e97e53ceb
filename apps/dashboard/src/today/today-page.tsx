import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

export default function TodayPage() {
  return <Page title={TEXTS.today.title}>{null}</Page>;
}
