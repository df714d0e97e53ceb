import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../parts/page.js';
import { TEXTS } from '../texts.js';

const route = getRouteApi('/plants/$number');

export default function PlantPage() {
  const { number } = route.useParams();
  return <Page title={TEXTS.plantPage.title(TEXTS.plant.number(Number(number)))}>{null}</Page>;
}
