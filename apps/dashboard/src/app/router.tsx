import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { readAlertsSearch } from '../alerts/alerts-search.js';
import { readHistorySearch } from '../history/history-search.js';
import { readOriginsSearch } from '../origins/origins-search.js';
import { readPipelinesSearch } from '../pipelines/pipelines-search.js';
import { readPlantSearch } from '../plant/plant-search.js';
import { readTodaySearch } from '../today/today-search.js';
import TodayPage from '../today/today-page.js';
import { CLOCKS, type ClockChoice } from '../time/zone.js';
import { oneOf, parseSearch, stringifySearch } from '../url/search.js';
import { AllCrashed, Crashed, Missing } from './error-pages.js';
import { Root } from './root.js';

const root = createRootRoute({
  component: Root,
  notFoundComponent: Missing,
  errorComponent: AllCrashed,
  validateSearch: (raw: Record<string, unknown>): { clock?: ClockChoice | undefined } => ({
    clock: oneOf(CLOCKS, raw['clock']),
  }),
  search: { middlewares: [retainSearchParams(['clock'])] },
});

const under = { getParentRoute: () => root } as const;

// Today comes with the first bytes; every other page when it is wanted, or a pointer rests on a link to it.
const routes = [
  createRoute({ ...under, path: '/', component: TodayPage, validateSearch: readTodaySearch }),
  createRoute({
    ...under,
    path: '/plants/$number',
    component: lazyRouteComponent(() => import('../plant/plant-page.js')),
    validateSearch: readPlantSearch,
  }),
  createRoute({
    ...under,
    path: '/history',
    component: lazyRouteComponent(() => import('../history/history-page.js')),
    validateSearch: readHistorySearch,
  }),
  createRoute({
    ...under,
    path: '/history/$day',
    component: lazyRouteComponent(() => import('../history/day-page.js')),
  }),
  createRoute({
    ...under,
    path: '/botanists',
    component: lazyRouteComponent(() => import('../botanists/botanists-page.js')),
  }),
  createRoute({
    ...under,
    path: '/botanists/$id',
    component: lazyRouteComponent(() => import('../botanists/botanist-page.js')),
  }),
  createRoute({
    ...under,
    path: '/origins',
    component: lazyRouteComponent(() => import('../origins/origins-page.js')),
    validateSearch: readOriginsSearch,
  }),
  createRoute({
    ...under,
    path: '/origins/$id',
    component: lazyRouteComponent(() => import('../origins/origin-page.js')),
    validateSearch: readOriginsSearch,
  }),
  createRoute({
    ...under,
    path: '/alerts',
    component: lazyRouteComponent(() => import('../alerts/alerts-page.js')),
    validateSearch: readAlertsSearch,
  }),
  createRoute({
    ...under,
    path: '/alerts/$id',
    component: lazyRouteComponent(() => import('../alerts/alert-page.js')),
  }),
  createRoute({
    ...under,
    path: '/pipelines',
    component: lazyRouteComponent(() => import('../pipelines/pipelines-page.js')),
    validateSearch: readPipelinesSearch,
  }),
  createRoute({
    ...under,
    path: '/pipelines/rejections/$id',
    component: lazyRouteComponent(() => import('../pipelines/rejection-page.js')),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Crashed,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
