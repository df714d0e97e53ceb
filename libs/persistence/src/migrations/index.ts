import { PlantsAndReadings1763769600000 } from './1763769600000-plants-and-readings.js';
import { Archive1764115200000 } from './1764115200000-archive.js';
import { Waterings1764201600000 } from './1764201600000-waterings.js';
import { ApiKeys1764201660000 } from './1764201660000-api-keys.js';
import { CareByPeople1764201720000 } from './1764201720000-care-by-people.js';
import { Journal1764201780000 } from './1764201780000-journal.js';
import { Care1764201840000 } from './1764201840000-care.js';
import { BugReports1764201900000 } from './1764201900000-bug-reports.js';
import { QueueBoard1764202020000 } from './1764202020000-queue-board.js';
import { Metrics1764202080000 } from './1764202080000-metrics.js';

/** In order. A migration is never edited once it is on main. */
export const MIGRATIONS = [
  PlantsAndReadings1763769600000,
  Archive1764115200000,
  Waterings1764201600000,
  ApiKeys1764201660000,
  CareByPeople1764201720000,
  Journal1764201780000,
  Care1764201840000,
  BugReports1764201900000,
  QueueBoard1764202020000,
  Metrics1764202080000,
];
