import type { ApolloServerPlugin } from '@apollo/server';
import { LANDING_PAGE } from './landing-page.html.js';

/** What a browser sees at `/graphql`: our own page, which needs nothing from the internet. */
export const landingPagePlugin: ApolloServerPlugin = {
  serverWillStart: () =>
    Promise.resolve({
      renderLandingPage: () => Promise.resolve({ html: LANDING_PAGE }),
    }),
};
