// Generated from apps/api/schema.graphql by "node tools/generated.mjs". Do not edit.

import { firstParty } from '../first-party.js';

import type * as Types from './schema.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AlertsQueryVariables = Exact<{
  filter?: Types.AlertFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { readonly alerts: { readonly __typename: 'AlertConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type AlertQueryVariables = Exact<{
  id: string;
}>;


export type AlertQuery = { readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly events: ReadonlyArray<{ readonly __typename: 'AlertEvent', readonly action: Types.AlertAction, readonly at: string, readonly note: string | null, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null }>, readonly facts: { readonly __typename: 'AlertFacts', readonly daysToFull: number | null, readonly day: string | null, readonly days: number | null, readonly faultKind: Types.SensorFault | null, readonly high: number | null, readonly lastWateredAt: string | null, readonly low: number | null, readonly needsWaterAt: string | null, readonly plants: number | null, readonly share: number | null, readonly value: number | null, readonly usual: { readonly __typename: 'AlertUsualBand', readonly high: number, readonly low: number, readonly median: number, readonly spreads: number } | null }, readonly mails: ReadonlyArray<{ readonly __typename: 'AlertMail', readonly createdAt: string, readonly failure: string | null, readonly kind: Types.MailKind, readonly notBefore: string, readonly recipient: string, readonly recipientName: string, readonly sentAt: string | null, readonly state: Types.MailState }>, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null } | null };

export type AlertChangedSubscriptionVariables = Exact<{
  botanistId?: string | null | undefined;
  kinds?: ReadonlyArray<Types.AlertKind> | Types.AlertKind | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertChangedSubscription = { readonly alertChanged: { readonly __typename: 'AlertChanged', readonly cursor: string, readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null }, readonly event: { readonly __typename: 'AlertEvent', readonly action: Types.AlertAction, readonly at: string, readonly note: string | null, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null } } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: Types.AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type AssignAlertMutationVariables = Exact<{
  input: Types.AssignAlertInput;
}>;


export type AssignAlertMutation = { readonly assignAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type SnoozeAlertMutationVariables = Exact<{
  input: Types.SnoozeAlertInput;
}>;


export type SnoozeAlertMutation = { readonly snoozeAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type ResolveAlertMutationVariables = Exact<{
  input: Types.ResolveAlertInput;
}>;


export type ResolveAlertMutation = { readonly resolveAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type AlertMovedFragment = { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> };

export type AlertEventFactsFragment = { readonly __typename: 'AlertEvent', readonly action: Types.AlertAction, readonly at: string, readonly note: string | null, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null };

export type AlertCardFragment = { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } | null };

export type ArchiveDaysQueryVariables = Exact<{
  range?: Types.RangeInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArchiveDaysQuery = { readonly archiveDays: { readonly __typename: 'ArchiveDayConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'ArchiveDay', readonly bytes: number, readonly day: string, readonly failure: string | null, readonly label: string, readonly readings: number, readonly restoredAt: string | null, readonly state: Types.ArchiveState, readonly verifiedAt: string | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ArchiveDayQueryVariables = Exact<{
  day: string;
}>;


export type ArchiveDayQuery = { readonly archiveDay: { readonly __typename: 'ArchiveDay', readonly keptLiveUntil: string | null, readonly provenAt: string | null, readonly prunedAt: string | null, readonly version: number, readonly bytes: number, readonly day: string, readonly failure: string | null, readonly label: string, readonly readings: number, readonly restoredAt: string | null, readonly state: Types.ArchiveState, readonly verifiedAt: string | null, readonly files: ReadonlyArray<{ readonly __typename: 'ArchiveFile', readonly bytes: number, readonly dataset: Types.ArchiveDataset, readonly firstPlant: number, readonly key: string, readonly lastPlant: number, readonly rows: number, readonly sha256: string }> } | null };

export type ArchiveDayLineFragment = { readonly __typename: 'ArchiveDay', readonly bytes: number, readonly day: string, readonly failure: string | null, readonly label: string, readonly readings: number, readonly restoredAt: string | null, readonly state: Types.ArchiveState, readonly verifiedAt: string | null };

export type PageFactsFragment = { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean };

export type ReadingValuesFragment = { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null };

export type OriginFactsFragment = { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string };

export type PlantCardFragment = { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly status: Types.PlantStatus, readonly statusSince: string, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly licenceName: string | null, readonly licenceUrl: string | null, readonly thumbnailUrl: string | null, readonly url: string } | null, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string } | null };

export type SweepLedgerFragment = { readonly __typename: 'Sweep', readonly asked: number, readonly away: number, readonly duplicate: number, readonly failed: number, readonly faulty: number, readonly finishedAt: string | null, readonly minute: string, readonly rejected: number, readonly startedAt: string, readonly stored: number };

export type ReadingAddedSubscriptionVariables = Exact<{
  plantIds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadingAddedSubscription = { readonly readingAdded: { readonly __typename: 'ReadingAdded', readonly cursor: string, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly number: number }, readonly reading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } } };

export type SweepFinishedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SweepFinishedSubscription = { readonly sweepFinished: { readonly __typename: 'SweepFinished', readonly cursor: string, readonly sweep: { readonly __typename: 'Sweep', readonly asked: number, readonly away: number, readonly duplicate: number, readonly failed: number, readonly faulty: number, readonly finishedAt: string | null, readonly minute: string, readonly rejected: number, readonly startedAt: string, readonly stored: number } } };

export type PlantQueryVariables = Exact<{
  id?: string | null | undefined;
  number?: number | null | undefined;
}>;


export type PlantQuery = { readonly plant: { readonly __typename: 'Plant', readonly cycle: string | null, readonly sunlight: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly status: Types.PlantStatus, readonly statusSince: string, readonly statusChanges: ReadonlyArray<{ readonly __typename: 'PlantStatusChange', readonly at: string, readonly cause: string, readonly statusFrom: Types.PlantStatus | null, readonly statusTo: Types.PlantStatus, readonly botanistFrom: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly botanistTo: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null }>, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly licenceName: string | null, readonly licenceUrl: string | null, readonly thumbnailUrl: string | null, readonly url: string } | null, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string } | null } | null };

export type PlantReadingsQueryVariables = Exact<{
  number: number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlantReadingsQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly readings: { readonly __typename: 'ReadingConnection', readonly complete: boolean, readonly coverage: ReadonlyArray<{ readonly __typename: 'Coverage', readonly from: string, readonly readings: number, readonly reason: Types.GapReason | null, readonly source: Types.CoverageSource, readonly to: string }>, readonly nodes: ReadonlyArray<{ readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type PlantSeriesQueryVariables = Exact<{
  number: number;
  range: Types.RangeInput;
  maxPoints?: number | null | undefined;
  every?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PlantSeriesQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly series: { readonly __typename: 'Series', readonly at: ReadonlyArray<string>, readonly complete: boolean, readonly every: string | null, readonly coverage: ReadonlyArray<{ readonly __typename: 'Coverage', readonly from: string, readonly readings: number, readonly reason: Types.GapReason | null, readonly source: Types.CoverageSource, readonly to: string }>, readonly soilMoisture: { readonly __typename: 'SeriesColumn', readonly max: ReadonlyArray<number | null>, readonly mean: ReadonlyArray<number | null>, readonly min: ReadonlyArray<number | null> }, readonly temperature: { readonly __typename: 'SeriesColumn', readonly max: ReadonlyArray<number | null>, readonly mean: ReadonlyArray<number | null>, readonly min: ReadonlyArray<number | null> } } } | null };

export type PlantWateringsQueryVariables = Exact<{
  number: number;
  range?: Types.RangeInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlantWateringsQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly waterings: { readonly __typename: 'WateringConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Watering', readonly source: Types.WateringSource, readonly wateredAt: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type RejectionsQueryVariables = Exact<{
  filter?: Types.RejectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RejectionsQuery = { readonly rejections: { readonly __typename: 'RejectionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Rejection', readonly id: string, readonly plantNumber: number | null, readonly reason: string, readonly receivedAt: string, readonly resolvedAt: string | null, readonly rule: string, readonly source: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type RejectionQueryVariables = Exact<{
  id: string;
}>;


export type RejectionQuery = { readonly node:
    | { readonly __typename: 'Alert' }
    | { readonly __typename: 'Botanist' }
    | { readonly __typename: 'BotanistAbsence' }
    | { readonly __typename: 'BugReport' }
    | { readonly __typename: 'CareNote' }
    | { readonly __typename: 'Origin' }
    | { readonly __typename: 'Plant' }
    | { readonly __typename: 'Rejection', readonly payload: unknown, readonly payloadEncoding: Types.PayloadEncoding, readonly payloadText: string, readonly id: string, readonly plantNumber: number | null, readonly reason: string, readonly receivedAt: string, readonly resolvedAt: string | null, readonly rule: string, readonly source: string }
    | { readonly __typename: 'Replay' }
   | null };

export type RejectionLineFragment = { readonly __typename: 'Rejection', readonly id: string, readonly plantNumber: number | null, readonly reason: string, readonly receivedAt: string, readonly resolvedAt: string | null, readonly rule: string, readonly source: string };

export type StorageQueryVariables = Exact<{ [key: string]: never; }>;


export type StorageQuery = { readonly storage: { readonly __typename: 'Storage', readonly capacityBytes: number | null, readonly capacityKind: Types.CapacityKind | null, readonly databaseBytes: number, readonly daysToFull: number | null, readonly growthBytesPerDay: number | null, readonly level: Types.StorageLevel, readonly sampledAt: string | null, readonly share: number | null, readonly usedBytes: number | null, readonly archive: { readonly __typename: 'StoredReadings', readonly bytes: number, readonly days: number, readonly newestDay: string | null, readonly oldestDay: string | null, readonly readings: number }, readonly live: { readonly __typename: 'StoredReadings', readonly bytes: number, readonly days: number, readonly newestDay: string | null, readonly oldestDay: string | null, readonly readings: number } } };

export type StoredFactsFragment = { readonly __typename: 'StoredReadings', readonly bytes: number, readonly days: number, readonly newestDay: string | null, readonly oldestDay: string | null, readonly readings: number };

export type SweepsQueryVariables = Exact<{
  range?: Types.RangeInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SweepsQuery = { readonly sweeps: { readonly __typename: 'SweepConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Sweep', readonly asked: number, readonly away: number, readonly duplicate: number, readonly failed: number, readonly faulty: number, readonly finishedAt: string | null, readonly minute: string, readonly rejected: number, readonly startedAt: string, readonly stored: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type TodayQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: Types.PlantFilter | null | undefined;
  orderBy?: Types.PlantOrder | null | undefined;
}>;


export type TodayQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly status: Types.PlantStatus, readonly statusSince: string, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly licenceName: string | null, readonly licenceUrl: string | null, readonly thumbnailUrl: string | null, readonly url: string } | null, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type FiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type FiltersQuery = { readonly botanists: { readonly __typename: 'BotanistConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Botanist', readonly id: string, readonly name: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly origins: { readonly __typename: 'OriginConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly overview: { readonly __typename: 'Overview', readonly lastAskedAt: string | null, readonly extremes: { readonly __typename: 'Extremes', readonly coldest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null, readonly driest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null, readonly hottest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null, readonly wettest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null }, readonly plants: { readonly __typename: 'PlantCounts', readonly missing: number, readonly onDisplay: number, readonly onLoan: number, readonly total: number } } };

export type ExtremeLineFragment = { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly id: string, readonly kind: Types.ViewerKind, readonly name: string, readonly openMode: boolean, readonly roles: ReadonlyArray<Types.Role>, readonly botanist: { readonly __typename: 'Botanist', readonly id: string } | null } };

export const AcknowledgeAlertDocument = firstParty<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>({
  name: 'AcknowledgeAlert',
  operation: 'mutation',
  documentId: 'sha256:913689ddb585a18c676915763bf9b6a6800182aa9521350b44ccd24ace53f38f',
  text: `mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
  acknowledgeAlert(input: $input) {
    __typename
    ...AlertMoved
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment AlertMoved on AlertPayload {
  __typename
  alert {
    __typename
    ...AlertCard
  }
  userErrors {
    __typename
    code
    field
    message
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const AlertDocument = firstParty<AlertQuery, AlertQueryVariables>({
  name: 'Alert',
  operation: 'query',
  documentId: 'sha256:aeea5fbe224e05676613962e13b16dbff216e6d49d01390b5a9a17365ec8e292',
  text: `query Alert($id: ID!) {
  alert(id: $id) {
    __typename
    ...AlertCard
    events {
      __typename
      ...AlertEventFacts
    }
    facts {
      __typename
      daysToFull
      day
      days
      faultKind
      high
      lastWateredAt
      low
      needsWaterAt
      plants
      share
      usual {
        __typename
        high
        low
        median
        spreads
      }
      value
    }
    mails {
      __typename
      createdAt
      failure
      kind
      notBefore
      recipient
      recipientName
      sentAt
      state
    }
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment AlertEventFacts on AlertEvent {
  __typename
  action
  at
  by {
    __typename
    id
    name
  }
  note
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertEventFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFull"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faultKind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"needsWaterAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"share"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"spreads"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"mails"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"notBefore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"recipientName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sentAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertEventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertEvent"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]}]}}],
});

export const AlertChangedDocument = firstParty<AlertChangedSubscription, AlertChangedSubscriptionVariables>({
  name: 'AlertChanged',
  operation: 'subscription',
  documentId: 'sha256:24fea909cc58e5f968049c341685f25e642a54ade7c812d44058003663f04581',
  text: `subscription AlertChanged($botanistId: ID, $kinds: [AlertKind!], $after: String) {
  alertChanged(botanistId: $botanistId, kinds: $kinds, after: $after) {
    __typename
    alert {
      __typename
      ...AlertCard
    }
    cursor
    event {
      __typename
      ...AlertEventFacts
    }
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment AlertEventFacts on AlertEvent {
  __typename
  action
  at
  by {
    __typename
    id
    name
  }
  note
}`,
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AlertChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"botanistId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertKind"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alertChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"botanistId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"botanistId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertEventFacts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertEventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertEvent"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]}]}}],
});

export const AlertsDocument = firstParty<AlertsQuery, AlertsQueryVariables>({
  name: 'Alerts',
  operation: 'query',
  documentId: 'sha256:0d41f8de0167a588793973252075598d12d69e85ca36b21af947ad0d537a0895',
  text: `query Alerts($filter: AlertFilter, $first: Int = 50, $after: String) {
  alerts(filter: $filter, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...AlertCard
    }
    pageInfo {
      __typename
      ...PageFacts
    }
    totalCount
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const ArchiveDayDocument = firstParty<ArchiveDayQuery, ArchiveDayQueryVariables>({
  name: 'ArchiveDay',
  operation: 'query',
  documentId: 'sha256:007062360405c5d7be709b527d05ebac7f75676a1a614c77d955388556140a3a',
  text: `query ArchiveDay($day: Date!) {
  archiveDay(day: $day) {
    __typename
    ...ArchiveDayLine
    files {
      __typename
      bytes
      dataset
      firstPlant
      key
      lastPlant
      rows
      sha256
    }
    keptLiveUntil
    provenAt
    prunedAt
    version
  }
}

fragment ArchiveDayLine on ArchiveDay {
  __typename
  bytes
  day
  failure
  label
  readings
  restoredAt
  state
  verifiedAt
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveDayLine"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"files"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"firstPlant"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastPlant"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sha256"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"keptLiveUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"provenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"prunedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveDayLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveDay"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"restoredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"},"arguments":[],"directives":[]}]}}],
});

export const ArchiveDaysDocument = firstParty<ArchiveDaysQuery, ArchiveDaysQueryVariables>({
  name: 'ArchiveDays',
  operation: 'query',
  documentId: 'sha256:d58fb833e615260bc3d76026ff3edba1d63615ce56dcb5a40a28ca48416cf1da',
  text: `query ArchiveDays($range: RangeInput, $first: Int = 100, $after: String) {
  archiveDays(range: $range, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...ArchiveDayLine
    }
    pageInfo {
      __typename
      ...PageFacts
    }
    totalCount
  }
}

fragment ArchiveDayLine on ArchiveDay {
  __typename
  bytes
  day
  failure
  label
  readings
  restoredAt
  state
  verifiedAt
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveDayLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveDayLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveDay"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"restoredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const AssignAlertDocument = firstParty<AssignAlertMutation, AssignAlertMutationVariables>({
  name: 'AssignAlert',
  operation: 'mutation',
  documentId: 'sha256:d58910459fdf3573f0b9a5236d0aadfbc1b8dbc34deaa3036a999ede57e15998',
  text: `mutation AssignAlert($input: AssignAlertInput!) {
  assignAlert(input: $input) {
    __typename
    ...AlertMoved
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment AlertMoved on AlertPayload {
  __typename
  alert {
    __typename
    ...AlertCard
  }
  userErrors {
    __typename
    code
    field
    message
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const FiltersDocument = firstParty<FiltersQuery, FiltersQueryVariables>({
  name: 'Filters',
  operation: 'query',
  documentId: 'sha256:272577a2f1a9153f9b762e0e53469a797954600d06a02bebd3f1a32e01387804',
  text: `query Filters {
  botanists(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
    pageInfo {
      __typename
      ...PageFacts
    }
  }
  origins(first: 100) {
    __typename
    nodes {
      __typename
      ...OriginFacts
    }
    pageInfo {
      __typename
      ...PageFacts
    }
  }
}

fragment OriginFacts on Origin {
  __typename
  countryCode
  countryName
  id
  latitude
  longitude
  timeZone
  town
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Filters"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"botanists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const OverviewDocument = firstParty<OverviewQuery, OverviewQueryVariables>({
  name: 'Overview',
  operation: 'query',
  documentId: 'sha256:e2f01652967d2a936367cf1f7606aa60e3020dbd56b7090622b496f4b8181451',
  text: `query Overview {
  overview {
    __typename
    extremes {
      __typename
      coldest {
        __typename
        ...ExtremeLine
      }
      driest {
        __typename
        ...ExtremeLine
      }
      hottest {
        __typename
        ...ExtremeLine
      }
      wettest {
        __typename
        ...ExtremeLine
      }
    }
    lastAskedAt
    plants {
      __typename
      missing
      onDisplay
      onLoan
      total
    }
  }
}

fragment ExtremeLine on Extreme {
  __typename
  plant {
    __typename
    id
    name
    number
  }
  takenAt
  value
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extremes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coldest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"driest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"hottest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"wettest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastAskedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"onDisplay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"onLoan"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtremeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extreme"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}}],
});

export const PlantDocument = firstParty<PlantQuery, PlantQueryVariables>({
  name: 'Plant',
  operation: 'query',
  documentId: 'sha256:06031f58bf61052b0ea234e17dbfd78ec33008618a312173a4400f6b684b2c6f',
  text: `query Plant($id: ID, $number: Int) {
  plant(id: $id, number: $number) {
    __typename
    ...PlantCard
    cycle
    statusChanges {
      __typename
      at
      botanistFrom {
        __typename
        id
        name
      }
      botanistTo {
        __typename
        id
        name
      }
      cause
      statusFrom
      statusTo
    }
    sunlight
  }
}

fragment OriginFacts on Origin {
  __typename
  countryCode
  countryName
  id
  latitude
  longitude
  timeZone
  town
}

fragment PlantCard on Plant {
  __typename
  botanist {
    __typename
    id
    name
  }
  id
  image {
    __typename
    licenceName
    licenceUrl
    thumbnailUrl
    url
  }
  latestReading {
    __typename
    ...ReadingValues
  }
  name
  number
  origin {
    __typename
    ...OriginFacts
  }
  scientificName
  status
  statusSince
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantCard"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"botanistFrom"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"botanistTo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusFrom"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusTo"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"sunlight"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"licenceUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusSince"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}}],
});

export const PlantReadingsDocument = firstParty<PlantReadingsQuery, PlantReadingsQueryVariables>({
  name: 'PlantReadings',
  operation: 'query',
  documentId: 'sha256:640384934bbae021542300eae187c7e40b36f68a70e4710081a85e543397cabc',
  text: `query PlantReadings($number: Int!, $from: DateTime, $to: DateTime, $first: Int = 1000, $after: String) {
  plant(number: $number) {
    __typename
    id
    readings(from: $from, to: $to, first: $first, after: $after) {
      __typename
      complete
      coverage {
        __typename
        from
        readings
        reason
        source
        to
      }
      nodes {
        __typename
        ...ReadingValues
      }
      pageInfo {
        __typename
        ...PageFacts
      }
    }
  }
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantReadings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1000"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}}],
});

export const PlantSeriesDocument = firstParty<PlantSeriesQuery, PlantSeriesQueryVariables>({
  name: 'PlantSeries',
  operation: 'query',
  documentId: 'sha256:fe718b912b67c6a73f1187de18261bf0c690d36d5169350a22afd7eb7437b079',
  text: `query PlantSeries($number: Int!, $range: RangeInput!, $maxPoints: Int, $every: Duration, $asOf: DateTime) {
  plant(number: $number) {
    __typename
    id
    series(range: $range, maxPoints: $maxPoints, every: $every, asOf: $asOf) {
      __typename
      at
      complete
      coverage {
        __typename
        from
        readings
        reason
        source
        to
      }
      every
      soilMoisture {
        __typename
        max
        mean
        min
      }
      temperature {
        __typename
        max
        mean
        min
      }
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxPoints"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"every"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Duration"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxPoints"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxPoints"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"every"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]}]}}]}}]}}]}}],
});

export const PlantWateringsDocument = firstParty<PlantWateringsQuery, PlantWateringsQueryVariables>({
  name: 'PlantWaterings',
  operation: 'query',
  documentId: 'sha256:b5cb9f199498779b50ef1d6e458902bc2ee67e433d210de569ae1a4919bc73e1',
  text: `query PlantWaterings($number: Int!, $range: RangeInput, $first: Int = 50, $after: String) {
  plant(number: $number) {
    __typename
    id
    lastWateredAt
    waterings(range: $range, first: $first, after: $after) {
      __typename
      nodes {
        __typename
        source
        wateredAt
      }
      pageInfo {
        __typename
        ...PageFacts
      }
    }
  }
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantWaterings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waterings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"wateredAt"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const ReadingAddedDocument = firstParty<ReadingAddedSubscription, ReadingAddedSubscriptionVariables>({
  name: 'ReadingAdded',
  operation: 'subscription',
  documentId: 'sha256:1e98a57e7292b72c39b5aa10dd36ae20c9c90284b495539d68fdc53a6aa63093',
  text: `subscription ReadingAdded($plantIds: [ID!], $after: String) {
  readingAdded(plantIds: $plantIds, after: $after) {
    __typename
    cursor
    plant {
      __typename
      id
      number
    }
    reading {
      __typename
      ...ReadingValues
    }
  }
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}`,
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReadingAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plantIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plantIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plantIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}}],
});

export const RejectionDocument = firstParty<RejectionQuery, RejectionQueryVariables>({
  name: 'Rejection',
  operation: 'query',
  documentId: 'sha256:d747e555d097cbef6114090b1e2a228ad8cfa06aad5c87015fafdef9967cc04c',
  text: `query Rejection($id: ID!) {
  node(id: $id) {
    __typename
    ... on Rejection {
      ...RejectionLine
      payload
      payloadEncoding
      payloadText
    }
  }
}

fragment RejectionLine on Rejection {
  __typename
  id
  plantNumber
  reason
  receivedAt
  resolvedAt
  rule
  source
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rejection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectionLine"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"payload"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"payloadEncoding"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"payloadText"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plantNumber"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]}]}}],
});

export const RejectionsDocument = firstParty<RejectionsQuery, RejectionsQueryVariables>({
  name: 'Rejections',
  operation: 'query',
  documentId: 'sha256:0a392b0a088c671263a98e411965e7d4476329b0718901f903270c2cc06ec82d',
  text: `query Rejections($filter: RejectionFilter, $first: Int = 50, $after: String) {
  rejections(filter: $filter, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...RejectionLine
    }
    pageInfo {
      __typename
      ...PageFacts
    }
    totalCount
  }
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}

fragment RejectionLine on Rejection {
  __typename
  id
  plantNumber
  reason
  receivedAt
  resolvedAt
  rule
  source
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rejections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectionFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectionLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plantNumber"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]}]}}],
});

export const ResolveAlertDocument = firstParty<ResolveAlertMutation, ResolveAlertMutationVariables>({
  name: 'ResolveAlert',
  operation: 'mutation',
  documentId: 'sha256:49588d758a334205c9b63b80666570a86f310ecd268a7ec0a25dadd080724660',
  text: `mutation ResolveAlert($input: ResolveAlertInput!) {
  resolveAlert(input: $input) {
    __typename
    ...AlertMoved
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment AlertMoved on AlertPayload {
  __typename
  alert {
    __typename
    ...AlertCard
  }
  userErrors {
    __typename
    code
    field
    message
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const SnoozeAlertDocument = firstParty<SnoozeAlertMutation, SnoozeAlertMutationVariables>({
  name: 'SnoozeAlert',
  operation: 'mutation',
  documentId: 'sha256:3ad1cbfd1e6e4d67c2d462bee4b0dfa7f82ab61e802dd7ca695981041be582b5',
  text: `mutation SnoozeAlert($input: SnoozeAlertInput!) {
  snoozeAlert(input: $input) {
    __typename
    ...AlertMoved
  }
}

fragment AlertCard on Alert {
  __typename
  acknowledgedAt
  acknowledgedBy {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  audience
  channel
  escalatedAt
  id
  kind
  openedAt
  plant {
    __typename
    id
    name
    number
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}

fragment AlertMoved on AlertPayload {
  __typename
  alert {
    __typename
    ...AlertCard
  }
  userErrors {
    __typename
    code
    field
    message
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SnoozeAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snoozeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const StorageDocument = firstParty<StorageQuery, StorageQueryVariables>({
  name: 'Storage',
  operation: 'query',
  documentId: 'sha256:85769540fdae82a6f82bc1c7fd964f5becaf7d7e0e50265cba3f28570d24ef7f',
  text: `query Storage {
  storage {
    __typename
    archive {
      __typename
      ...StoredFacts
    }
    capacityBytes
    capacityKind
    databaseBytes
    daysToFull
    growthBytesPerDay
    level
    live {
      __typename
      ...StoredFacts
    }
    sampledAt
    share
    usedBytes
  }
}

fragment StoredFacts on StoredReadings {
  __typename
  bytes
  days
  newestDay
  oldestDay
  readings
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Storage"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storage"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoredFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityBytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"capacityKind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"databaseBytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysToFull"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"growthBytesPerDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"level"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"live"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StoredFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"sampledAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"share"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"usedBytes"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StoredFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredReadings"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"newestDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"oldestDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]}]}}],
});

export const SweepFinishedDocument = firstParty<SweepFinishedSubscription, SweepFinishedSubscriptionVariables>({
  name: 'SweepFinished',
  operation: 'subscription',
  documentId: 'sha256:5220b95e4dd5e9eaf0591e2d540afb6467125ce03c8f317db381d7a8e2337898',
  text: `subscription SweepFinished($after: String) {
  sweepFinished(after: $after) {
    __typename
    cursor
    sweep {
      __typename
      ...SweepLedger
    }
  }
}

fragment SweepLedger on Sweep {
  __typename
  asked
  away
  duplicate
  failed
  faulty
  finishedAt
  minute
  rejected
  startedAt
  stored
}`,
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SweepFinished"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweepFinished"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sweep"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SweepLedger"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SweepLedger"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sweep"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"away"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faulty"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"minute"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"stored"},"arguments":[],"directives":[]}]}}],
});

export const SweepsDocument = firstParty<SweepsQuery, SweepsQueryVariables>({
  name: 'Sweeps',
  operation: 'query',
  documentId: 'sha256:cc02ce63917240215b73fa71df157a3d0c342bffebde3b847693ee4864150fba',
  text: `query Sweeps($range: RangeInput, $first: Int = 100, $after: String) {
  sweeps(range: $range, first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...SweepLedger
    }
    pageInfo {
      __typename
      ...PageFacts
    }
  }
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}

fragment SweepLedger on Sweep {
  __typename
  asked
  away
  duplicate
  failed
  faulty
  finishedAt
  minute
  rejected
  startedAt
  stored
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sweeps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweeps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SweepLedger"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SweepLedger"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sweep"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"away"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faulty"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"minute"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"stored"},"arguments":[],"directives":[]}]}}],
});

export const TodayDocument = firstParty<TodayQuery, TodayQueryVariables>({
  name: 'Today',
  operation: 'query',
  documentId: 'sha256:336041341dd3afcd6894ba982e06f3e55eafb7bad118eb407aabfed5b3ab7c80',
  text: `query Today($first: Int = 100, $after: String, $filter: PlantFilter, $orderBy: PlantOrder) {
  plants(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...PlantCard
    }
    pageInfo {
      __typename
      ...PageFacts
    }
    totalCount
  }
}

fragment OriginFacts on Origin {
  __typename
  countryCode
  countryName
  id
  latitude
  longitude
  timeZone
  town
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}

fragment PlantCard on Plant {
  __typename
  botanist {
    __typename
    id
    name
  }
  id
  image {
    __typename
    licenceName
    licenceUrl
    thumbnailUrl
    url
  }
  latestReading {
    __typename
    ...ReadingValues
  }
  name
  number
  origin {
    __typename
    ...OriginFacts
  }
  scientificName
  status
  statusSince
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlantFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlantOrder"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"licenceUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusSince"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}}],
});

export const ViewerDocument = firstParty<ViewerQuery, ViewerQueryVariables>({
  name: 'Viewer',
  operation: 'query',
  documentId: 'sha256:f23ef910373e07b5d5202c92c88c359b4e934293045b70fbe0293d3bb338f56b',
  text: `query Viewer {
  viewer {
    __typename
    botanist {
      __typename
      id
    }
    id
    kind
    name
    openMode
    roles
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openMode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[],"directives":[]}]}}]}}],
});

/** All of them: what the API has in its manifest. */
export const FIRST_PARTY_DOCUMENTS = [
  AcknowledgeAlertDocument,
  AlertDocument,
  AlertChangedDocument,
  AlertsDocument,
  ArchiveDayDocument,
  ArchiveDaysDocument,
  AssignAlertDocument,
  FiltersDocument,
  OverviewDocument,
  PlantDocument,
  PlantReadingsDocument,
  PlantSeriesDocument,
  PlantWateringsDocument,
  ReadingAddedDocument,
  RejectionDocument,
  RejectionsDocument,
  ResolveAlertDocument,
  SnoozeAlertDocument,
  StorageDocument,
  SweepFinishedDocument,
  SweepsDocument,
  TodayDocument,
  ViewerDocument,
] as const;
