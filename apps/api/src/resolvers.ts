import { RestoreResolver } from './archive/restore.resolver.js';
import { ArchiveResolver } from './archive/archive.resolver.js';
import { BotanistsQuery } from './botanists/botanists.query.js';
import { BotanistsResolver } from './botanists/botanists.resolver.js';
import { BugsQuery } from './bugs/bugs.query.js';
import { BugsResolver } from './bugs/bugs.resolver.js';
import { CareNotesResolver } from './care/care-notes.resolver.js';
import { CareResolver } from './care/care.resolver.js';
import { NotesQuery } from './care/notes.query.js';
import { Acts } from './mutations/acts.js';
import { NodesResolver } from './nodes/nodes.resolver.js';
import { OriginsQuery } from './origins/origins.query.js';
import { OriginsResolver } from './origins/origins.resolver.js';
import { PlantsQuery } from './plants/plants.query.js';
import { PlantsResolver } from './plants/plants.resolver.js';
import { StatusChangesQuery } from './plants/status-changes.query.js';
import { ReadingsQuery } from './readings/readings.query.js';
import { RejectionsQuery } from './rejections/rejections.query.js';
import { RejectionsResolver } from './rejections/rejections.resolver.js';
import { ReplayRejections } from './replays/replay-rejections.js';
import { ReplaysQuery } from './replays/replays.query.js';
import { ReplaysResolver } from './replays/replays.resolver.js';
import { StorageResolver } from './storage/storage.resolver.js';
import { SweepsResolver } from './sweeps/sweeps.resolver.js';

/** The whole of the schema: what these say is what `schema.graphql` says. */
export const RESOLVERS = [
  PlantsResolver,
  BotanistsResolver,
  OriginsResolver,
  SweepsResolver,
  RejectionsResolver,
  ArchiveResolver,
  StorageResolver,
  CareResolver,
  CareNotesResolver,
  BugsResolver,
  ReplaysResolver,
  RestoreResolver,
  NodesResolver,
];

export const QUERIES = [
  PlantsQuery,
  StatusChangesQuery,
  ReadingsQuery,
  BotanistsQuery,
  OriginsQuery,
  RejectionsQuery,
  NotesQuery,
  BugsQuery,
  ReplaysQuery,
  ReplayRejections,
  Acts,
];
