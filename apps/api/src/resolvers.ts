import { ViewerResolver } from './access/viewer.resolver.js';
import { AlertEventsResolver } from './alerts/alert-events.resolver.js';
import { AlertMovesResolver } from './alerts/alert-moves.resolver.js';
import { AlertsQuery } from './alerts/alerts.query.js';
import { AlertsResolver, BotanistAlertsResolver, PlantAlertsResolver } from './alerts/alerts.resolver.js';
import { ArchiveResolver } from './archive/archive.resolver.js';
import { BaselinesQuery } from './baselines/baselines.query.js';
import { BaselinesResolver } from './baselines/baselines.resolver.js';
import { BotanistsQuery } from './botanists/botanists.query.js';
import { BotanistsResolver } from './botanists/botanists.resolver.js';
import { CompareQuery } from './compare/compare.query.js';
import { CompareResolver } from './compare/compare.resolver.js';
import { DailyQuery } from './daily/daily.query.js';
import { DailyResolver } from './daily/daily.resolver.js';
import { RateLimitResolver } from './limits/rate-limit.resolver.js';
import { RestoreResolver } from './archive/restore.resolver.js';
import { BugsQuery } from './bugs/bugs.query.js';
import { BugsResolver } from './bugs/bugs.resolver.js';
import { ReportBug } from './bugs/report-bug.js';
import { CareNotesResolver } from './care/care-notes.resolver.js';
import { CareResolver } from './care/care.resolver.js';
import { NotesQuery } from './care/notes.query.js';
import { Acts } from './mutations/acts.js';
import { ArchiveFileResolver, PlantDownloadResolver } from './downloads/downloads.resolver.js';
import { AbsencesQuery } from './duty/absences.query.js';
import { AbsencesResolver, DutyResolver } from './duty/duty.resolver.js';
import { PreferencesQuery } from './duty/preferences.query.js';
import { JournalFollower } from './live/journal.follower.js';
import { LiveEventsQuery } from './live/live-events.query.js';
import { LiveResolver } from './live/live.resolver.js';
import { MuseumResolver } from './museum/museum.resolver.js';
import { NodesResolver } from './nodes/nodes.resolver.js';
import { OriginsQuery } from './origins/origins.query.js';
import { OriginsResolver } from './origins/origins.resolver.js';
import { OverviewQuery } from './overview/overview.query.js';
import { ExtremesResolver, OverviewResolver } from './overview/overview.resolver.js';
import { PlantsOfParent } from './plants/plants-of-parent.js';
import { PlantsQuery } from './plants/plants.query.js';
import { PlantsResolver } from './plants/plants.resolver.js';
import { StatusChangesQuery } from './plants/status-changes.query.js';
import { BoardPasses } from './queues/board-passes.js';
import { QueueBoardResolver } from './queues/queue-board.resolver.js';
import { ReadingsQuery } from './readings/readings.query.js';
import { RejectionsQuery } from './rejections/rejections.query.js';
import { RejectionsResolver } from './rejections/rejections.resolver.js';
import { SeriesQuery } from './series/series.query.js';
import { SeriesResolver } from './series/series.resolver.js';
import { ReplayRejections } from './replays/replay-rejections.js';
import { ReplaysQuery } from './replays/replays.query.js';
import { ReplaysResolver } from './replays/replays.resolver.js';
import { RoundsQuery } from './rounds/rounds.query.js';
import { RoundsResolver, RoundsStopsResolver } from './rounds/rounds.resolver.js';
import { ChannelStatesResolver } from './states/channel-states.resolver.js';
import { StateChangesQuery } from './states/state-changes.query.js';
import { StateChangesResolver } from './states/state-changes.resolver.js';
import { StorageResolver } from './storage/storage.resolver.js';
import { SweepStripResolver } from './sweeps/sweep-strip.resolver.js';
import { SweepsResolver } from './sweeps/sweeps.resolver.js';
import { WateringLevelResolver } from './waterings/watering-level.resolver.js';
import { WateringRhythmResolver } from './waterings/watering-rhythm.resolver.js';
import { WateringsQuery } from './waterings/waterings.query.js';
import { WateringsResolver } from './waterings/waterings.resolver.js';

/** The whole of the schema: what these say is what `schema.graphql` says. */
export const RESOLVERS = [
  MuseumResolver,
  PlantsResolver,
  SeriesResolver,
  WateringsResolver,
  WateringLevelResolver,
  WateringRhythmResolver,
  ChannelStatesResolver,
  StateChangesResolver,
  BaselinesResolver,
  RoundsResolver,
  RoundsStopsResolver,
  DailyResolver,
  CompareResolver,
  OverviewResolver,
  ExtremesResolver,
  BotanistsResolver,
  OriginsResolver,
  SweepsResolver,
  SweepStripResolver,
  RejectionsResolver,
  ArchiveResolver,
  StorageResolver,
  CareResolver,
  CareNotesResolver,
  AlertsResolver,
  AlertEventsResolver,
  PlantAlertsResolver,
  BotanistAlertsResolver,
  AlertMovesResolver,
  DutyResolver,
  AbsencesResolver,
  BugsResolver,
  ReplaysResolver,
  RestoreResolver,
  QueueBoardResolver,
  NodesResolver,
  ViewerResolver,
  RateLimitResolver,
  LiveResolver,
  PlantDownloadResolver,
  ArchiveFileResolver,
];

export const QUERIES = [
  PlantsQuery,
  PlantsOfParent,
  StatusChangesQuery,
  ReadingsQuery,
  SeriesQuery,
  WateringsQuery,
  StateChangesQuery,
  BaselinesQuery,
  RoundsQuery,
  DailyQuery,
  CompareQuery,
  OverviewQuery,
  BotanistsQuery,
  OriginsQuery,
  RejectionsQuery,
  NotesQuery,
  AlertsQuery,
  AbsencesQuery,
  PreferencesQuery,
  BugsQuery,
  ReportBug,
  ReplaysQuery,
  ReplayRejections,
  BoardPasses,
  Acts,
  LiveEventsQuery,
  JournalFollower,
];
