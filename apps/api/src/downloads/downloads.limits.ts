/** What downloads may take of one process. There is no cap on how much is downloaded. */
export const DOWNLOAD_LIMITS = {
  /** At once; the next is told to come back. Each holds a page, and one statement or archived file at a time. */
  atOnce: 4,
  retryAfterSeconds: 10,
  /** What beginning one costs of its reader's points a minute: as a page of the dashboard or two. */
  points: 50,
  /** Readings held at once, about; a page's plants are chosen so. */
  pageRows: 5_000,
  /** A page's plants before anything is known of how often they are read: a day of each minute is 1,440. */
  firstPlants: 4,
  pagePlants: 1_000,
  /** Readings in a row group of Parquet: what a reader unpacks at once. */
  rowGroupRows: 30_000,
  /** Plants that an address may name. */
  plants: 1_000,
} as const;
