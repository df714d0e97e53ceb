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


export type AlertsQuery = { readonly alerts: { readonly __typename: 'AlertConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type AlertsAgainQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertsAgainQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null }
    | { readonly __typename: 'Botanist' }
    | { readonly __typename: 'BotanistAbsence' }
    | { readonly __typename: 'BugReport' }
    | { readonly __typename: 'CareNote' }
    | { readonly __typename: 'Origin' }
    | { readonly __typename: 'Plant' }
    | { readonly __typename: 'Rejection' }
    | { readonly __typename: 'Replay' }
   | null> };

export type AlertQueryVariables = Exact<{
  id: string;
}>;


export type AlertQuery = { readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly events: ReadonlyArray<{ readonly __typename: 'AlertEvent', readonly action: Types.AlertAction, readonly at: string, readonly note: string | null, readonly snoozedUntil: string | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null }>, readonly facts: { readonly __typename: 'AlertFacts', readonly daysToFull: number | null, readonly day: string | null, readonly days: number | null, readonly faultKind: Types.SensorFault | null, readonly high: number | null, readonly lastWateredAt: string | null, readonly low: number | null, readonly needsWaterAt: string | null, readonly plants: number | null, readonly share: number | null, readonly value: number | null, readonly usual: { readonly __typename: 'AlertUsualBand', readonly high: number, readonly low: number, readonly median: number, readonly spreads: number } | null }, readonly mails: ReadonlyArray<{ readonly __typename: 'AlertMail', readonly createdAt: string, readonly failure: string | null, readonly kind: Types.MailKind, readonly notBefore: string, readonly recipient: string, readonly recipientName: string, readonly sentAt: string | null, readonly state: Types.MailState }>, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null } | null };

export type AlertChangedSubscriptionVariables = Exact<{
  botanistId?: string | null | undefined;
  kinds?: ReadonlyArray<Types.AlertKind> | Types.AlertKind | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertChangedSubscription = { readonly alertChanged: { readonly __typename: 'AlertChanged', readonly cursor: string, readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null }, readonly event: { readonly __typename: 'AlertEvent', readonly action: Types.AlertAction, readonly at: string, readonly note: string | null, readonly snoozedUntil: string | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null } } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: Types.AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type AssignAlertMutationVariables = Exact<{
  input: Types.AssignAlertInput;
}>;


export type AssignAlertMutation = { readonly assignAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type SnoozeAlertMutationVariables = Exact<{
  input: Types.SnoozeAlertInput;
}>;


export type SnoozeAlertMutation = { readonly snoozeAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type ResolveAlertMutationVariables = Exact<{
  input: Types.ResolveAlertInput;
}>;


export type ResolveAlertMutation = { readonly resolveAlert: { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type AlertMovedFragment = { readonly __typename: 'AlertPayload', readonly alert: { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> };

export type AlertEventFactsFragment = { readonly __typename: 'AlertEvent', readonly action: Types.AlertAction, readonly at: string, readonly note: string | null, readonly snoozedUntil: string | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null };

export type AlertCardFragment = { readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null };

export type OpenAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenAlertsQuery = { readonly overview: { readonly __typename: 'Overview', readonly openAlerts: number } };

export type OpenAlertsOfQueryVariables = Exact<{
  botanistId: string;
}>;


export type OpenAlertsOfQuery = { readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly openAlerts: number } | null };

export type ArchiveDayLineFragment = { readonly __typename: 'ArchiveDay', readonly bytes: number, readonly day: string, readonly failure: string | null, readonly label: string, readonly readings: number, readonly restoredAt: string | null, readonly state: Types.ArchiveState, readonly verifiedAt: string | null };

export type ArchiveMonthQueryVariables = Exact<{
  range: Types.RangeInput;
}>;


export type ArchiveMonthQuery = { readonly archiveDays: { readonly __typename: 'ArchiveDayConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'ArchiveDay', readonly provenAt: string | null, readonly bytes: number, readonly day: string, readonly failure: string | null, readonly label: string, readonly readings: number, readonly restoredAt: string | null, readonly state: Types.ArchiveState, readonly verifiedAt: string | null }> }, readonly late: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Alert', readonly id: string, readonly facts: { readonly __typename: 'AlertFacts', readonly day: string | null } }> }, readonly storage: { readonly __typename: 'Storage', readonly live: { readonly __typename: 'StoredReadings', readonly newestDay: string | null, readonly oldestDay: string | null } }, readonly sweepStrip: { readonly __typename: 'SweepStrip', readonly from: string | null, readonly to: string | null, readonly bins: ReadonlyArray<{ readonly __typename: 'SweepBin', readonly at: string, readonly sweeps: number }> } };

export type ArchiveDayPageQueryVariables = Exact<{
  day: string;
}>;


export type ArchiveDayPageQuery = { readonly archiveDay: { readonly __typename: 'ArchiveDay', readonly keptLiveUntil: string | null, readonly provenAt: string | null, readonly prunedAt: string | null, readonly version: number, readonly bytes: number, readonly day: string, readonly failure: string | null, readonly label: string, readonly readings: number, readonly restoredAt: string | null, readonly state: Types.ArchiveState, readonly verifiedAt: string | null, readonly files: ReadonlyArray<{ readonly __typename: 'ArchiveFile', readonly bytes: number, readonly dataset: Types.ArchiveDataset, readonly key: string, readonly rows: number, readonly sha256: string, readonly url: string }> } | null };

export type DayOfPlantsQueryVariables = Exact<{
  day: Types.RangeInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DayOfPlantsQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly daily: ReadonlyArray<{ readonly __typename: 'DailySummary', readonly count: number, readonly final: boolean, readonly waterings: number, readonly soilMoisture: { readonly __typename: 'DailyValues', readonly max: number | null, readonly median: number | null, readonly min: number | null }, readonly temperature: { readonly __typename: 'DailyValues', readonly max: number | null, readonly median: number | null, readonly min: number | null } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type RestoreArchiveDayMutationVariables = Exact<{
  input: Types.RestoreArchiveDayInput;
}>;


export type RestoreArchiveDayMutation = { readonly restoreArchiveDay: { readonly __typename: 'RestoreArchiveDayPayload', readonly message: string | null, readonly archiveDay: { readonly __typename: 'ArchiveDay', readonly day: string, readonly failure: string | null, readonly keptLiveUntil: string | null, readonly restoredAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type WateringCountsQueryVariables = Exact<{
  range: Types.RangeInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WateringCountsQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly name: string, readonly number: number, readonly wateringRhythm: { readonly __typename: 'WateringRhythm', readonly count: number, readonly medianInterval: string | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type BotanistsListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  staff: boolean;
}>;


export type BotanistsListQuery = { readonly botanists: { readonly __typename: 'BotanistConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Botanist', readonly email?: string | null, readonly id: string, readonly name: string, readonly openAlerts: number, readonly phone?: string | null, readonly absences?: ReadonlyArray<{ readonly __typename: 'BotanistAbsence', readonly from: string, readonly id: string, readonly until: string, readonly cover: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } }>, readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type BotanistPageQueryVariables = Exact<{
  id: string;
  staff: boolean;
}>;


export type BotanistPageQuery = { readonly botanist: { readonly __typename: 'Botanist', readonly email?: string | null, readonly id: string, readonly name: string, readonly openAlerts: number, readonly phone?: string | null, readonly wantsDigest?: boolean, readonly absences?: ReadonlyArray<{ readonly __typename: 'BotanistAbsence', readonly from: string, readonly id: string, readonly until: string, readonly cover: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } }>, readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly latestReading: { readonly __typename: 'Reading', readonly soilMoisture: number | null, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly state: Types.CareState }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly state: Types.CareState } } }> }, readonly quietHours?: { readonly __typename: 'QuietHours', readonly from: string, readonly until: string } | null } | null };

export type AbsenceFactsFragment = { readonly __typename: 'BotanistAbsence', readonly from: string, readonly id: string, readonly until: string, readonly cover: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } };

export type SetAbsenceMutationVariables = Exact<{
  input: Types.SetBotanistAbsenceInput;
}>;


export type SetAbsenceMutation = { readonly setBotanistAbsence: { readonly __typename: 'BotanistAbsencePayload', readonly absence: { readonly __typename: 'BotanistAbsence', readonly from: string, readonly id: string, readonly until: string, readonly cover: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } } | null, readonly botanist: { readonly __typename: 'Botanist', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type EndAbsenceMutationVariables = Exact<{
  input: Types.EndBotanistAbsenceInput;
}>;


export type EndAbsenceMutation = { readonly endBotanistAbsence: { readonly __typename: 'BotanistAbsencePayload', readonly botanist: { readonly __typename: 'Botanist', readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type SetQuietHoursMutationVariables = Exact<{
  input: Types.SetQuietHoursInput;
}>;


export type SetQuietHoursMutation = { readonly setQuietHours: { readonly __typename: 'SetQuietHoursPayload', readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly wantsDigest: boolean, readonly quietHours: { readonly __typename: 'QuietHours', readonly from: string, readonly until: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type ReportBugMutationVariables = Exact<{
  input: Types.ReportBugInput;
}>;


export type ReportBugMutation = { readonly reportBug: { readonly __typename: 'ReportBugPayload', readonly bugReport: { readonly __typename: 'BugReport', readonly id: string, readonly reportedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type BugReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BugReportsQuery = { readonly bugReports: { readonly __typename: 'BugReportConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'BugReport', readonly id: string, readonly page: string | null, readonly reportedAt: string, readonly requestId: string | null, readonly text: string, readonly title: string, readonly userAgent: string | null, readonly version: string | null, readonly picture: { readonly __typename: 'BugReportPicture', readonly bytes: number, readonly height: number, readonly mediaType: string, readonly url: string, readonly width: number } | null, readonly reporter: { readonly __typename: 'Person', readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type CompareQueryVariables = Exact<{
  plantIds?: ReadonlyArray<string> | string | null | undefined;
  originId?: string | null | undefined;
  range: Types.RangeInput;
  maxPoints?: number | null | undefined;
}>;


export type CompareQuery = { readonly compare: ReadonlyArray<{ readonly __typename: 'PlantSeries', readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number }, readonly series: { readonly __typename: 'Series', readonly at: ReadonlyArray<string>, readonly every: string | null, readonly soilMoisture: { readonly __typename: 'SeriesColumn', readonly mean: ReadonlyArray<number | null> }, readonly temperature: { readonly __typename: 'SeriesColumn', readonly mean: ReadonlyArray<number | null> } } }> };

export type NumberedPlantsQueryVariables = Exact<{
  first: number;
  second: number;
  third: number;
  fourth: number;
}>;


export type NumberedPlantsQuery = { readonly first: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null } | null, readonly second: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null } | null, readonly third: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null } | null, readonly fourth: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null } | null };

export type FindPlantsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type FindPlantsQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null }> } };

export type PlantNameFragment = { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null };

export type PageFactsFragment = { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean };

export type ReadingValuesFragment = { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null };

export type OriginFactsFragment = { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string };

export type PlantCardFragment = { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly status: Types.PlantStatus, readonly statusSince: string, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly licenceName: string | null, readonly licenceUrl: string | null, readonly thumbnailUrl: string | null, readonly url: string } | null, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null } } };

export type StateFactsFragment = { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null } };

export type ChannelFactsFragment = { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null };

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

export type PlacesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { readonly origins: { readonly __typename: 'OriginConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string, readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly overview: { readonly __typename: 'Overview', readonly plantsPerCountry: ReadonlyArray<{ readonly __typename: 'CountryCount', readonly countryCode: string | null, readonly countryName: string | null, readonly plants: number }> } };

export type PlaceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceQuery = { readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string, readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly latestReading: { readonly __typename: 'Reading', readonly soilMoisture: number | null, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly state: Types.CareState }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly state: Types.CareState } } }> } } | null };

export type PlantLineFragment = { readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly latestReading: { readonly __typename: 'Reading', readonly soilMoisture: number | null, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly state: Types.CareState }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly state: Types.CareState } } };

export type CompareGroupsQueryVariables = Exact<{
  by: Types.CompareBy;
  ids: ReadonlyArray<string> | string;
  range: Types.RangeInput;
  maxPoints?: number | null | undefined;
}>;


export type CompareGroupsQuery = { readonly compareGroups: ReadonlyArray<{ readonly __typename: 'GroupSeries', readonly key: string, readonly label: string, readonly plants: number, readonly series: { readonly __typename: 'Series', readonly at: ReadonlyArray<string>, readonly every: string | null, readonly soilMoisture: { readonly __typename: 'SeriesColumn', readonly max: ReadonlyArray<number | null>, readonly mean: ReadonlyArray<number | null>, readonly min: ReadonlyArray<number | null> }, readonly temperature: { readonly __typename: 'SeriesColumn', readonly max: ReadonlyArray<number | null>, readonly mean: ReadonlyArray<number | null>, readonly min: ReadonlyArray<number | null> } } }> };

export type PlantNotesQueryVariables = Exact<{
  number: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlantNotesQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly notes: { readonly __typename: 'CareNoteConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'CareNote', readonly id: string, readonly text: string, readonly writtenAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type AddCareNoteMutationVariables = Exact<{
  input: Types.AddCareNoteInput;
}>;


export type AddCareNoteMutation = { readonly addCareNote: { readonly __typename: 'AddCareNotePayload', readonly careNote: { readonly __typename: 'CareNote', readonly id: string, readonly text: string, readonly writtenAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type CareNoteFactsFragment = { readonly __typename: 'CareNote', readonly id: string, readonly text: string, readonly writtenAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly name: string } };

export type PlantAlertsQueryVariables = Exact<{
  number: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlantAlertsQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly alerts: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Alert', readonly acknowledgedAt: string | null, readonly audience: Types.AlertAudience, readonly channel: Types.Channel | null, readonly escalatedAt: string | null, readonly id: string, readonly kind: Types.AlertKind, readonly openedAt: string, readonly reopened: number, readonly resolution: Types.AlertResolution | null, readonly resolvedAt: string | null, readonly severity: Types.AlertSeverity, readonly since: string, readonly snoozedUntil: string | null, readonly state: Types.AlertState, readonly summary: string, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null, readonly assignee: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type PlantDaysQueryVariables = Exact<{
  number: number;
  range: Types.RangeInput;
}>;


export type PlantDaysQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly daily: ReadonlyArray<{ readonly __typename: 'DailySummary', readonly count: number, readonly day: string, readonly final: boolean, readonly label: string, readonly waterings: number, readonly soilMoisture: { readonly __typename: 'DailyValues', readonly max: number | null, readonly median: number | null, readonly min: number | null, readonly p25: number | null, readonly p75: number | null }, readonly temperature: { readonly __typename: 'DailyValues', readonly max: number | null, readonly median: number | null, readonly min: number | null, readonly p25: number | null, readonly p75: number | null } }> } | null };

export type DayFactsFragment = { readonly __typename: 'DailyValues', readonly max: number | null, readonly median: number | null, readonly min: number | null, readonly p25: number | null, readonly p75: number | null };

export type PlantDownloadsQueryVariables = Exact<{
  number: number;
  range: Types.RangeInput;
  timeZone: string;
}>;


export type PlantDownloadsQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly csv: { readonly __typename: 'Download', readonly url: string }, readonly parquet: { readonly __typename: 'Download', readonly url: string } } | null };

export type PlantQueryVariables = Exact<{
  id?: string | null | undefined;
  number?: number | null | undefined;
}>;


export type PlantQuery = { readonly plant: { readonly __typename: 'Plant', readonly cycle: string | null, readonly sunlight: ReadonlyArray<string> | null, readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly status: Types.PlantStatus, readonly statusSince: string, readonly forecast: { readonly __typename: 'DryDownForecast', readonly cycles: number, readonly errorMinutes: number | null, readonly madeAt: string, readonly needsWaterAt: string, readonly pointsPerHour: number, readonly soilMoisture: number, readonly wateredAt: string | null } | null, readonly ranges: { readonly __typename: 'PlantRanges', readonly soilMoisture: { readonly __typename: 'CareRange', readonly high: number, readonly isDefault: boolean, readonly low: number }, readonly temperature: { readonly __typename: 'CareRange', readonly high: number, readonly isDefault: boolean, readonly low: number } }, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly days: number, readonly high: number, readonly hour: number, readonly low: number, readonly median: number, readonly spreads: number | null } | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly days: number, readonly high: number, readonly hour: number, readonly low: number, readonly median: number, readonly spreads: number | null } | null } }, readonly statusChanges: ReadonlyArray<{ readonly __typename: 'PlantStatusChange', readonly at: string, readonly cause: string, readonly statusFrom: Types.PlantStatus | null, readonly statusTo: Types.PlantStatus, readonly botanistFrom: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly botanistTo: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null }>, readonly watering: { readonly __typename: 'PlantWatering', readonly amberAt: string | null, readonly level: Types.WateringLevel, readonly redAt: string | null }, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly licenceName: string | null, readonly licenceUrl: string | null, readonly thumbnailUrl: string | null, readonly url: string } | null, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string } | null } | null };

export type RangeFactsFragment = { readonly __typename: 'CareRange', readonly high: number, readonly isDefault: boolean, readonly low: number };

export type UsualFactsFragment = { readonly __typename: 'UsualBand', readonly days: number, readonly high: number, readonly hour: number, readonly low: number, readonly median: number, readonly spreads: number | null };

export type PlantBaselinesQueryVariables = Exact<{
  number: number;
}>;


export type PlantBaselinesQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly soilMoisture: ReadonlyArray<{ readonly __typename: 'BaselineHour', readonly days: number, readonly high: number, readonly hour: number, readonly learning: boolean, readonly low: number, readonly median: number }>, readonly temperature: ReadonlyArray<{ readonly __typename: 'BaselineHour', readonly days: number, readonly high: number, readonly hour: number, readonly learning: boolean, readonly low: number, readonly median: number }> } | null };

export type BaselineFactsFragment = { readonly __typename: 'BaselineHour', readonly days: number, readonly high: number, readonly hour: number, readonly learning: boolean, readonly low: number, readonly median: number };

export type PlantStateChangesQueryVariables = Exact<{
  number: number;
  range?: Types.RangeInput | null | undefined;
  channel?: Types.Channel | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlantStateChangesQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly stateChanges: { readonly __typename: 'PlantStateChangeConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'PlantStateChange', readonly at: string, readonly channel: Types.Channel, readonly kind: Types.TroubleKind | null, readonly reason: string, readonly state: Types.CareState, readonly unusual: boolean, readonly until: string | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

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


export type PlantWateringsQuery = { readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly waterings: { readonly __typename: 'WateringConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Watering', readonly moistureAfter: number | null, readonly moistureBefore: number | null, readonly source: Types.WateringSource, readonly verdict: Types.WateringVerdict, readonly wateredAt: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type OpenQueueBoardMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenQueueBoardMutation = { readonly openQueueBoard: { readonly __typename: 'OpenQueueBoardPayload', readonly url: string | null, readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type RejectionsQueryVariables = Exact<{
  filter?: Types.RejectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RejectionsQuery = { readonly rejections: { readonly __typename: 'RejectionConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Rejection', readonly id: string, readonly plantNumber: number | null, readonly reason: string, readonly receivedAt: string, readonly resolution: string | null, readonly resolvedAt: string | null, readonly rule: string, readonly source: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

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
    | { readonly __typename: 'Rejection', readonly payload: unknown, readonly payloadEncoding: Types.PayloadEncoding, readonly payloadText: string, readonly id: string, readonly plantNumber: number | null, readonly reason: string, readonly receivedAt: string, readonly resolution: string | null, readonly resolvedAt: string | null, readonly rule: string, readonly source: string }
    | { readonly __typename: 'Replay' }
   | null };

export type RejectionLineFragment = { readonly __typename: 'Rejection', readonly id: string, readonly plantNumber: number | null, readonly reason: string, readonly receivedAt: string, readonly resolution: string | null, readonly resolvedAt: string | null, readonly rule: string, readonly source: string };

export type RejectionCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type RejectionCountsQuery = { readonly rejectionCounts: ReadonlyArray<{ readonly __typename: 'RejectionCount', readonly open: number, readonly resolved: number, readonly rule: string, readonly source: string }> };

export type ReplayRejectionsMutationVariables = Exact<{
  input: Types.ReplayRejectionsInput;
}>;


export type ReplayRejectionsMutation = { readonly replayRejections: { readonly __typename: 'ReplayRejectionsPayload', readonly dryRun: { readonly __typename: 'ReplayDryRun', readonly accepted: number, readonly endCursor: string | null, readonly hasMore: boolean, readonly looked: number, readonly plan: string, readonly entries: ReadonlyArray<{ readonly __typename: 'ReplayEntry', readonly accepted: boolean, readonly plantNumber: number | null, readonly reason: string, readonly rejectionId: string, readonly rule: string, readonly verdict: Types.ReplayVerdict }> } | null, readonly replay: { readonly __typename: 'Replay', readonly accepted: number | null, readonly failure: string | null, readonly finishedAt: string | null, readonly id: string, readonly looked: number, readonly requestedAt: string, readonly state: Types.ReplayState, readonly requestedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: Types.UserErrorCode, readonly field: ReadonlyArray<string>, readonly message: string }> } };

export type ReplayQueryVariables = Exact<{
  id: string;
}>;


export type ReplayQuery = { readonly replay: { readonly __typename: 'Replay', readonly accepted: number | null, readonly failure: string | null, readonly finishedAt: string | null, readonly id: string, readonly looked: number, readonly requestedAt: string, readonly state: Types.ReplayState, readonly requestedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } } | null };

export type ReplayFactsFragment = { readonly __typename: 'Replay', readonly accepted: number | null, readonly failure: string | null, readonly finishedAt: string | null, readonly id: string, readonly looked: number, readonly requestedAt: string, readonly state: Types.ReplayState, readonly requestedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } };

export type RoundsQueryVariables = Exact<{
  botanist: string;
}>;


export type RoundsQuery = { readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string, readonly rounds: ReadonlyArray<{ readonly __typename: 'RoundsStop', readonly errorMinutes: number | null, readonly need: Types.RoundsNeed, readonly needsWaterAt: string | null, readonly position: number, readonly reason: string, readonly state: Types.CareState, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null } }> } | null };

export type StorageQueryVariables = Exact<{ [key: string]: never; }>;


export type StorageQuery = { readonly storage: { readonly __typename: 'Storage', readonly capacityBytes: number | null, readonly capacityKind: Types.CapacityKind | null, readonly databaseBytes: number, readonly daysToFull: number | null, readonly growthBytesPerDay: number | null, readonly level: Types.StorageLevel, readonly sampledAt: string | null, readonly share: number | null, readonly usedBytes: number | null, readonly archive: { readonly __typename: 'StoredReadings', readonly bytes: number, readonly days: number, readonly newestDay: string | null, readonly oldestDay: string | null, readonly readings: number }, readonly live: { readonly __typename: 'StoredReadings', readonly bytes: number, readonly days: number, readonly newestDay: string | null, readonly oldestDay: string | null, readonly readings: number } } };

export type StoredFactsFragment = { readonly __typename: 'StoredReadings', readonly bytes: number, readonly days: number, readonly newestDay: string | null, readonly oldestDay: string | null, readonly readings: number };

export type SweepsQueryVariables = Exact<{
  range?: Types.RangeInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SweepsQuery = { readonly sweeps: { readonly __typename: 'SweepConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Sweep', readonly asked: number, readonly away: number, readonly duplicate: number, readonly failed: number, readonly faulty: number, readonly finishedAt: string | null, readonly minute: string, readonly rejected: number, readonly startedAt: string, readonly stored: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type SweepStripQueryVariables = Exact<{
  range: Types.RangeInput;
  every: string;
}>;


export type SweepStripQuery = { readonly sweepStrip: { readonly __typename: 'SweepStrip', readonly every: string, readonly from: string | null, readonly to: string | null, readonly bins: ReadonlyArray<{ readonly __typename: 'SweepBin', readonly asked: number, readonly at: string, readonly away: number, readonly duplicate: number, readonly failed: number, readonly faulty: number, readonly rejected: number, readonly slowestSeconds: number | null, readonly stored: number, readonly sweeps: number, readonly unfinished: number }>, readonly gaps: ReadonlyArray<{ readonly __typename: 'SweepGap', readonly from: string, readonly to: string }> } };

export type TodayQueryVariables = Exact<{
  filter?: Types.PlantFilter | null | undefined;
  orderBy?: Types.PlantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  counted?: boolean;
}>;


export type TodayQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly lastWateredAt: string | null, readonly status: Types.PlantStatus, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly town: string } | null, readonly ranges: { readonly __typename: 'PlantRanges', readonly soilMoisture: { readonly __typename: 'CareRange', readonly high: number, readonly low: number }, readonly temperature: { readonly __typename: 'CareRange', readonly high: number, readonly low: number } }, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null } }, readonly watering: { readonly __typename: 'PlantWatering', readonly level: Types.WateringLevel } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type TodayCursorsQueryVariables = Exact<{
  filter?: Types.PlantFilter | null | undefined;
  orderBy?: Types.PlantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TodayCursorsQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly startCursor: string | null } } };

export type PlantsInViewQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PlantsInViewQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Alert' }
    | { readonly __typename: 'Botanist' }
    | { readonly __typename: 'BotanistAbsence' }
    | { readonly __typename: 'BugReport' }
    | { readonly __typename: 'CareNote' }
    | { readonly __typename: 'Origin' }
    | { readonly __typename: 'Plant', readonly id: string, readonly lastWateredAt: string | null, readonly status: Types.PlantStatus, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null } }, readonly watering: { readonly __typename: 'PlantWatering', readonly level: Types.WateringLevel } }
    | { readonly __typename: 'Rejection' }
    | { readonly __typename: 'Replay' }
   | null> };

export type NeedSomeoneQueryVariables = Exact<{
  first?: number | null | undefined;
  staff: boolean;
}>;


export type NeedSomeoneQuery = { readonly plants: { readonly __typename: 'PlantConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly lastWateredAt: string | null, readonly status: Types.PlantStatus, readonly alerts?: { readonly __typename: 'AlertConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Alert', readonly channel: Types.Channel | null, readonly id: string, readonly kind: Types.AlertKind, readonly state: Types.AlertState, readonly acknowledgedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string } | null }> }, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly town: string } | null, readonly ranges: { readonly __typename: 'PlantRanges', readonly soilMoisture: { readonly __typename: 'CareRange', readonly high: number, readonly low: number }, readonly temperature: { readonly __typename: 'CareRange', readonly high: number, readonly low: number } }, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null } }, readonly watering: { readonly __typename: 'PlantWatering', readonly level: Types.WateringLevel } }> } };

export type SparklinesQueryVariables = Exact<{
  plantIds: ReadonlyArray<string> | string;
  range: Types.RangeInput;
  every: string;
}>;


export type SparklinesQuery = { readonly compare: ReadonlyArray<{ readonly __typename: 'PlantSeries', readonly plant: { readonly __typename: 'Plant', readonly id: string }, readonly series: { readonly __typename: 'Series', readonly at: ReadonlyArray<string>, readonly soilMoisture: { readonly __typename: 'SeriesColumn', readonly mean: ReadonlyArray<number | null> }, readonly temperature: { readonly __typename: 'SeriesColumn', readonly mean: ReadonlyArray<number | null> } } }> };

export type CollectionPlantFragment = { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number, readonly scientificName: string | null, readonly lastWateredAt: string | null, readonly status: Types.PlantStatus, readonly botanist: { readonly __typename: 'Botanist', readonly id: string, readonly name: string } | null, readonly image: { readonly __typename: 'PlantImage', readonly thumbnailUrl: string | null, readonly url: string } | null, readonly origin: { readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly town: string } | null, readonly ranges: { readonly __typename: 'PlantRanges', readonly soilMoisture: { readonly __typename: 'CareRange', readonly high: number, readonly low: number }, readonly temperature: { readonly __typename: 'CareRange', readonly high: number, readonly low: number } }, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null } }, readonly watering: { readonly __typename: 'PlantWatering', readonly level: Types.WateringLevel } };

export type PlantNowFragment = { readonly __typename: 'Plant', readonly lastWateredAt: string | null, readonly status: Types.PlantStatus, readonly latestReading: { readonly __typename: 'Reading', readonly lastWateredAt: string | null, readonly soilMoisture: number | null, readonly source: Types.ReadingSource, readonly takenAt: string, readonly temperature: number | null } | null, readonly state: { readonly __typename: 'PlantState', readonly overall: Types.CareState, readonly reason: string, readonly since: string, readonly soilMoisture: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null }, readonly temperature: { readonly __typename: 'ChannelState', readonly kind: Types.TroubleKind | null, readonly reason: string, readonly since: string, readonly state: Types.CareState, readonly unusual: boolean, readonly value: number | null, readonly usual: { readonly __typename: 'UsualBand', readonly high: number, readonly low: number } | null } }, readonly watering: { readonly __typename: 'PlantWatering', readonly level: Types.WateringLevel } };

export type FiltersQueryVariables = Exact<{
  botanistsAfter?: string | null | undefined;
  originsAfter?: string | null | undefined;
}>;


export type FiltersQuery = { readonly botanists: { readonly __typename: 'BotanistConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Botanist', readonly id: string, readonly name: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } }, readonly origins: { readonly __typename: 'OriginConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Origin', readonly countryCode: string | null, readonly countryName: string | null, readonly id: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string | null, readonly town: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly overview: { readonly __typename: 'Overview', readonly careAssessedAt: string | null, readonly careNotice: string | null, readonly lastAskedAt: string | null, readonly extremes: { readonly __typename: 'Extremes', readonly coldest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null, readonly driest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null, readonly hottest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null, readonly wettest: { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } } | null }, readonly plants: { readonly __typename: 'PlantCounts', readonly missing: number, readonly onDisplay: number, readonly onLoan: number, readonly total: number }, readonly states: { readonly __typename: 'StateCounts', readonly attention: number, readonly away: number, readonly needsAttention: number, readonly ok: number, readonly sensorFault: number, readonly silent: number } } };

export type ExtremeLineFragment = { readonly __typename: 'Extreme', readonly takenAt: string, readonly value: number, readonly plant: { readonly __typename: 'Plant', readonly id: string, readonly name: string, readonly number: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly email: string | null, readonly id: string, readonly kind: Types.ViewerKind, readonly name: string, readonly openMode: boolean, readonly roles: ReadonlyArray<Types.Role>, readonly botanist: { readonly __typename: 'Botanist', readonly id: string } | null } };

export type MuseumQueryVariables = Exact<{ [key: string]: never; }>;


export type MuseumQuery = { readonly museum: { readonly __typename: 'Museum', readonly timeZone: string, readonly version: string, readonly signIn: { readonly __typename: 'SignInWay', readonly audience: string | null, readonly clientId: string | null, readonly issuer: string | null, readonly mode: Types.SignInMode, readonly scopes: ReadonlyArray<string> | null } } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { readonly museum: { readonly __typename: 'Museum', readonly timeZone: string, readonly version: string, readonly signIn: { readonly __typename: 'SignInWay', readonly audience: string | null, readonly clientId: string | null, readonly issuer: string | null, readonly mode: Types.SignInMode, readonly scopes: ReadonlyArray<string> | null } }, readonly viewer: { readonly __typename: 'Viewer', readonly email: string | null, readonly id: string, readonly kind: Types.ViewerKind, readonly name: string, readonly openMode: boolean, readonly roles: ReadonlyArray<Types.Role>, readonly botanist: { readonly __typename: 'Botanist', readonly id: string } | null } };

export type ViewerFactsFragment = { readonly __typename: 'Viewer', readonly email: string | null, readonly id: string, readonly kind: Types.ViewerKind, readonly name: string, readonly openMode: boolean, readonly roles: ReadonlyArray<Types.Role>, readonly botanist: { readonly __typename: 'Botanist', readonly id: string } | null };

export type MuseumFactsFragment = { readonly __typename: 'Museum', readonly timeZone: string, readonly version: string, readonly signIn: { readonly __typename: 'SignInWay', readonly audience: string | null, readonly clientId: string | null, readonly issuer: string | null, readonly mode: Types.SignInMode, readonly scopes: ReadonlyArray<string> | null } };

export const AcknowledgeAlertDocument = /* #__PURE__ */ firstParty<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>({
  name: 'AcknowledgeAlert',
  operation: 'mutation',
  documentId: 'sha256:b02164b1704e621de0baa4b4e2eec533deef77774323a4dc4e033ee49bd9ea32',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const AddCareNoteDocument = /* #__PURE__ */ firstParty<AddCareNoteMutation, AddCareNoteMutationVariables>({
  name: 'AddCareNote',
  operation: 'mutation',
  documentId: 'sha256:4170b7b61e1a453ba3ee4308b29a3916ac045e9710316fef118c2a4a03b184ee',
  text: `mutation AddCareNote($input: AddCareNoteInput!) {
  addCareNote(input: $input) {
    __typename
    careNote {
      __typename
      ...CareNoteFacts
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}

fragment CareNoteFacts on CareNote {
  __typename
  author {
    __typename
    id
    name
  }
  id
  text
  writtenAt
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCareNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCareNoteInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCareNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"careNote"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareNoteFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareNoteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareNote"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"},"arguments":[],"directives":[]}]}}],
});

export const AlertDocument = /* #__PURE__ */ firstParty<AlertQuery, AlertQueryVariables>({
  name: 'Alert',
  operation: 'query',
  documentId: 'sha256:65e6a4daf5a96011c72367014b590fb1a8a0a71681d9cdc1a9ab721131aea586',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  assignee {
    __typename
    id
    name
  }
  at
  by {
    __typename
    id
    name
  }
  note
  snoozedUntil
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertEventFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFull"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faultKind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"needsWaterAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"share"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"spreads"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"mails"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"notBefore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"recipientName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sentAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertEventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertEvent"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]}]}}],
});

export const AlertChangedDocument = /* #__PURE__ */ firstParty<AlertChangedSubscription, AlertChangedSubscriptionVariables>({
  name: 'AlertChanged',
  operation: 'subscription',
  documentId: 'sha256:04a1e14b0cc7bd86915782b1d9782bb3bdddee257d66855e6848d69069c42e26',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  assignee {
    __typename
    id
    name
  }
  at
  by {
    __typename
    id
    name
  }
  note
  snoozedUntil
}`,
  definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AlertChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"botanistId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertKind"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alertChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"botanistId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"botanistId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertEventFacts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertEventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertEvent"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]}]}}],
});

export const AlertsDocument = /* #__PURE__ */ firstParty<AlertsQuery, AlertsQueryVariables>({
  name: 'Alerts',
  operation: 'query',
  documentId: 'sha256:dc3c91f6bb044917b31c6aee473e513657ef4971140c997d475bd88fdd174f90',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const AlertsAgainDocument = /* #__PURE__ */ firstParty<AlertsAgainQuery, AlertsAgainQueryVariables>({
  name: 'AlertsAgain',
  operation: 'query',
  documentId: 'sha256:4f71b3075d7332a19b6b117b8f8593ec1bfee957f52a282b841e6cd5b5a5a33c',
  text: `query AlertsAgain($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Alert {
      ...AlertCard
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
  }
  reopened
  resolution
  resolvedAt
  severity
  since
  snoozedUntil
  state
  summary
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertsAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}}],
});

export const ArchiveDayPageDocument = /* #__PURE__ */ firstParty<ArchiveDayPageQuery, ArchiveDayPageQueryVariables>({
  name: 'ArchiveDayPage',
  operation: 'query',
  documentId: 'sha256:d9eb6de97011763d38930644edcf060536032b21ced38457b8997b42f1b54c3a',
  text: `query ArchiveDayPage($day: Date!) {
  archiveDay(day: $day) {
    __typename
    ...ArchiveDayLine
    files {
      __typename
      bytes
      dataset
      key
      rows
      sha256
      url
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveDayPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveDayLine"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"files"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sha256"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"keptLiveUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"provenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"prunedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveDayLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveDay"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"restoredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"},"arguments":[],"directives":[]}]}}],
});

export const ArchiveMonthDocument = /* #__PURE__ */ firstParty<ArchiveMonthQuery, ArchiveMonthQueryVariables>({
  name: 'ArchiveMonth',
  operation: 'query',
  documentId: 'sha256:12c0fa2d10ff8bc7a512bc762d1b953b25456ab3e50a0bafe2ad4a2745ecb33e',
  text: `query ArchiveMonth($range: RangeInput!) {
  archiveDays(range: $range, first: 31) {
    __typename
    nodes {
      __typename
      ...ArchiveDayLine
      provenAt
    }
    totalCount
  }
  late: alerts(filter: {kinds: [ARCHIVE_LATE], open: true}, first: 1) {
    __typename
    nodes {
      __typename
      facts {
        __typename
        day
      }
      id
    }
  }
  storage {
    __typename
    live {
      __typename
      newestDay
      oldestDay
    }
  }
  sweepStrip(range: $range, every: "P1D") {
    __typename
    bins {
      __typename
      at
      sweeps
    }
    from
    to
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"31"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveDayLine"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"provenAt"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ARCHIVE_LATE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"storage"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"live"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"newestDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"oldestDay"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sweepStrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"StringValue","value":"P1D","block":false}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bins"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sweeps"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveDayLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveDay"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"restoredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"},"arguments":[],"directives":[]}]}}],
});

export const AssignAlertDocument = /* #__PURE__ */ firstParty<AssignAlertMutation, AssignAlertMutationVariables>({
  name: 'AssignAlert',
  operation: 'mutation',
  documentId: 'sha256:7cd74368de2afaa208ff7da612b8f27957967be6fee9c208747a799d7942b832',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const BotanistPageDocument = /* #__PURE__ */ firstParty<BotanistPageQuery, BotanistPageQueryVariables>({
  name: 'BotanistPage',
  operation: 'query',
  documentId: 'sha256:45d3d438a18bf087e35676204c4734fa36751f2138416bbeec67a893dfcfe35d',
  text: `query BotanistPage($id: ID!, $staff: Boolean!) {
  botanist(id: $id) {
    __typename
    absences @include(if: $staff) {
      __typename
      ...AbsenceFacts
    }
    email @include(if: $staff)
    id
    name
    openAlerts
    phone @include(if: $staff)
    plants(first: 100) {
      __typename
      nodes {
        __typename
        ...PlantLine
      }
      totalCount
    }
    quietHours @include(if: $staff) {
      __typename
      from
      until
    }
    wantsDigest @include(if: $staff)
  }
}

fragment AbsenceFacts on BotanistAbsence {
  __typename
  cover {
    __typename
    id
    name
  }
  from
  id
  until
}

fragment PlantLine on Plant {
  __typename
  id
  lastWateredAt
  latestReading {
    __typename
    soilMoisture
    takenAt
    temperature
  }
  name
  number
  scientificName
  state {
    __typename
    overall
    reason
    since
    soilMoisture {
      __typename
      kind
      state
    }
    temperature {
      __typename
      kind
      state
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BotanistPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"phone"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"wantsDigest"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BotanistAbsence"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const BotanistsListDocument = /* #__PURE__ */ firstParty<BotanistsListQuery, BotanistsListQueryVariables>({
  name: 'BotanistsList',
  operation: 'query',
  documentId: 'sha256:bdf408e08d15e4d7c6f0bafa99500c94dfd1095a60f9f36c21c848250fc0fd08',
  text: `query BotanistsList($first: Int = 100, $after: String, $staff: Boolean!) {
  botanists(first: $first, after: $after) {
    __typename
    nodes {
      __typename
      absences @include(if: $staff) {
        __typename
        ...AbsenceFacts
      }
      email @include(if: $staff)
      id
      name
      openAlerts
      phone @include(if: $staff)
      plants(first: 1) {
        __typename
        totalCount
      }
    }
    pageInfo {
      __typename
      ...PageFacts
    }
    totalCount
  }
}

fragment AbsenceFacts on BotanistAbsence {
  __typename
  cover {
    __typename
    id
    name
  }
  from
  id
  until
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BotanistsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"botanists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"phone"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BotanistAbsence"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const BugReportsDocument = /* #__PURE__ */ firstParty<BugReportsQuery, BugReportsQueryVariables>({
  name: 'BugReports',
  operation: 'query',
  documentId: 'sha256:0df9b77d5bd9f55179abbff465c59f0a13a499c31d00c8e7e8cda0c53e0d7468',
  text: `query BugReports($first: Int = 20, $after: String) {
  bugReports(first: $first, after: $after) {
    __typename
    nodes {
      __typename
      id
      page
      picture {
        __typename
        bytes
        height
        mediaType
        url
        width
      }
      reportedAt
      reporter {
        __typename
        id
        name
      }
      requestId
      text
      title
      userAgent
      version
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
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BugReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bugReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"page"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"picture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"height"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mediaType"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"width"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reporter"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"userAgent"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const CompareDocument = /* #__PURE__ */ firstParty<CompareQuery, CompareQueryVariables>({
  name: 'Compare',
  operation: 'query',
  documentId: 'sha256:41cf079283d621dd964b9ef8806dfea1aca3d57b1d84f51c520401aad53a2c45',
  text: `query Compare($plantIds: [ID!], $originId: ID, $range: RangeInput!, $maxPoints: Int) {
  compare(
    plantIds: $plantIds
    originId: $originId
    range: $range
    maxPoints: $maxPoints
  ) {
    __typename
    plant {
      __typename
      id
      name
      number
    }
    series {
      __typename
      at
      every
      soilMoisture {
        __typename
        mean
      }
      temperature {
        __typename
        mean
      }
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plantIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"originId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxPoints"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plantIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plantIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"originId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"originId"}}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxPoints"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxPoints"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"every"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]}]}}]}}]}}]}}],
});

export const CompareGroupsDocument = /* #__PURE__ */ firstParty<CompareGroupsQuery, CompareGroupsQueryVariables>({
  name: 'CompareGroups',
  operation: 'query',
  documentId: 'sha256:f40ea288cf38b02ce792ce6ddb6796fd3c4d8931d5878a2ec93006efefe54588',
  text: `query CompareGroups($by: CompareBy!, $ids: [ID!]!, $range: RangeInput!, $maxPoints: Int = 300) {
  compareGroups(by: $by, ids: $ids, range: $range, maxPoints: $maxPoints) {
    __typename
    key
    label
    plants
    series {
      __typename
      at
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompareBy"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxPoints"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"300"},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxPoints"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxPoints"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"every"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]}]}}]}}]}}]}}],
});

export const DayOfPlantsDocument = /* #__PURE__ */ firstParty<DayOfPlantsQuery, DayOfPlantsQueryVariables>({
  name: 'DayOfPlants',
  operation: 'query',
  documentId: 'sha256:d593785117538827769f69692b0e8d87cc26ca6cc977c61a0b8bd880fb208aff',
  text: `query DayOfPlants($day: RangeInput!, $first: Int = 50, $after: String) {
  plants(first: $first, after: $after, orderBy: {field: NUMBER}) {
    __typename
    nodes {
      __typename
      daily(range: $day) {
        __typename
        count
        final
        soilMoisture {
          __typename
          max
          median
          min
        }
        temperature {
          __typename
          max
          median
          min
        }
        waterings
      }
      id
      name
      number
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
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayOfPlants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"daily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"final"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"waterings"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const EndAbsenceDocument = /* #__PURE__ */ firstParty<EndAbsenceMutation, EndAbsenceMutationVariables>({
  name: 'EndAbsence',
  operation: 'mutation',
  documentId: 'sha256:346825b2ee65a4700a903884a2d057bbe2cf20b073039a4b09efa40db74ca9f7',
  text: `mutation EndAbsence($input: EndBotanistAbsenceInput!) {
  endBotanistAbsence(input: $input) {
    __typename
    botanist {
      __typename
      id
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndBotanistAbsenceInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endBotanistAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const FiltersDocument = /* #__PURE__ */ firstParty<FiltersQuery, FiltersQueryVariables>({
  name: 'Filters',
  operation: 'query',
  documentId: 'sha256:c724afe9dd9150720b63f642a7d5f15a39cb105059124dfd7b0ee8234407b3d3',
  text: `query Filters($botanistsAfter: String, $originsAfter: String) {
  botanists(first: 100, after: $botanistsAfter) {
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
  origins(first: 100, after: $originsAfter) {
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Filters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"botanistsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"originsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"botanists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"botanistsAfter"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"originsAfter"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const FindPlantsDocument = /* #__PURE__ */ firstParty<FindPlantsQuery, FindPlantsQueryVariables>({
  name: 'FindPlants',
  operation: 'query',
  documentId: 'sha256:b41b40a81a2b2a325974f0f2288fe420dfea5f6efa64f47c514b48126ba9817d',
  text: `query FindPlants($text: String!, $first: Int = 8) {
  plants(filter: {text: $text}, first: $first) {
    __typename
    nodes {
      __typename
      ...PlantName
    }
  }
}

fragment PlantName on Plant {
  __typename
  id
  name
  number
  scientificName
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantName"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}}],
});

export const MuseumDocument = /* #__PURE__ */ firstParty<MuseumQuery, MuseumQueryVariables>({
  name: 'Museum',
  operation: 'query',
  documentId: 'sha256:b1059fc33248f75e5d5d63059f0566b7003859475810e872b874c7f1c61dc42a',
  text: `query Museum {
  museum {
    __typename
    ...MuseumFacts
  }
}

fragment MuseumFacts on Museum {
  __typename
  signIn {
    __typename
    audience
    clientId
    issuer
    mode
    scopes
  }
  timeZone
  version
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Museum"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"museum"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MuseumFacts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MuseumFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Museum"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"clientId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}],
});

export const NeedSomeoneDocument = /* #__PURE__ */ firstParty<NeedSomeoneQuery, NeedSomeoneQueryVariables>({
  name: 'NeedSomeone',
  operation: 'query',
  documentId: 'sha256:4bbbecc6e0b23b1270751a0ca7551a397a2036b292da00375e69254fb0350254',
  text: `query NeedSomeone($first: Int = 8, $staff: Boolean!) {
  plants(first: $first, filter: {needsAttention: true}, orderBy: {field: NEED}) {
    __typename
    nodes {
      __typename
      ...CollectionPlant
      alerts(first: 10, open: true) @include(if: $staff) {
        __typename
        nodes {
          __typename
          acknowledgedBy {
            __typename
            id
            name
          }
          channel
          id
          kind
          state
        }
      }
    }
    totalCount
  }
}

fragment ChannelFacts on ChannelState {
  __typename
  kind
  reason
  since
  state
  unusual
  value
}

fragment CollectionPlant on Plant {
  __typename
  botanist {
    __typename
    id
    name
  }
  id
  image {
    __typename
    thumbnailUrl
    url
  }
  name
  number
  origin {
    __typename
    countryCode
    countryName
    id
    town
  }
  ranges {
    __typename
    soilMoisture {
      __typename
      high
      low
    }
    temperature {
      __typename
      high
      low
    }
  }
  scientificName
  ...PlantNow
}

fragment PlantNow on Plant {
  __typename
  lastWateredAt
  latestReading {
    __typename
    ...ReadingValues
  }
  state {
    __typename
    ...StateFacts
    soilMoisture {
      __typename
      usual {
        __typename
        high
        low
      }
    }
    temperature {
      __typename
      usual {
        __typename
        high
        low
      }
    }
  }
  status
  watering {
    __typename
    level
  }
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}

fragment StateFacts on PlantState {
  __typename
  overall
  reason
  since
  soilMoisture {
    __typename
    ...ChannelFacts
  }
  temperature {
    __typename
    ...ChannelFacts
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedSomeone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"needsAttention"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NEED"}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionPlant"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionPlant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantNow"},"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateFacts"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"watering"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlantState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}}]}}],
});

export const NumberedPlantsDocument = /* #__PURE__ */ firstParty<NumberedPlantsQuery, NumberedPlantsQueryVariables>({
  name: 'NumberedPlants',
  operation: 'query',
  documentId: 'sha256:e8badd0c310fc52479136a1a0883eeaddc8f87aa0bb793a0251de7a135bcb6c5',
  text: `query NumberedPlants($first: Int!, $second: Int!, $third: Int!, $fourth: Int!) {
  first: plant(number: $first) {
    __typename
    ...PlantName
  }
  second: plant(number: $second) {
    __typename
    ...PlantName
  }
  third: plant(number: $third) {
    __typename
    ...PlantName
  }
  fourth: plant(number: $fourth) {
    __typename
    ...PlantName
  }
}

fragment PlantName on Plant {
  __typename
  id
  name
  number
  scientificName
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberedPlants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantName"},"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantName"},"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantName"},"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourth"},"name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantName"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}}],
});

export const OpenAlertsDocument = /* #__PURE__ */ firstParty<OpenAlertsQuery, OpenAlertsQueryVariables>({
  name: 'OpenAlerts',
  operation: 'query',
  documentId: 'sha256:d850270d03751c5f272ade8ce67937804ce3ac25b112fcb75bb3db44822f1f17',
  text: `query OpenAlerts {
  overview {
    __typename
    openAlerts
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenAlerts"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"},"arguments":[],"directives":[]}]}}]}}],
});

export const OpenAlertsOfDocument = /* #__PURE__ */ firstParty<OpenAlertsOfQuery, OpenAlertsOfQueryVariables>({
  name: 'OpenAlertsOf',
  operation: 'query',
  documentId: 'sha256:52c7d48033c72fe5381dfecd11cce2e13ab7465bf4e36d3773dfcbfa909239a0',
  text: `query OpenAlertsOf($botanistId: ID!) {
  botanist(id: $botanistId) {
    __typename
    id
    openAlerts
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenAlertsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"botanistId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"botanistId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"},"arguments":[],"directives":[]}]}}]}}],
});

export const OpenQueueBoardDocument = /* #__PURE__ */ firstParty<OpenQueueBoardMutation, OpenQueueBoardMutationVariables>({
  name: 'OpenQueueBoard',
  operation: 'mutation',
  documentId: 'sha256:fc9c3fdac3da750cecd549a2f2687598587a78622b4abe6b8374f5c037ca9914',
  text: `mutation OpenQueueBoard {
  openQueueBoard {
    __typename
    url
    expiresAt
    userErrors {
      __typename
      field
      message
      code
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenQueueBoard"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openQueueBoard"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const OverviewDocument = /* #__PURE__ */ firstParty<OverviewQuery, OverviewQueryVariables>({
  name: 'Overview',
  operation: 'query',
  documentId: 'sha256:59577068af1332bd8b186303ee0f5480fdff0d76cdf1b020f7101b5fd18ba682',
  text: `query Overview {
  overview {
    __typename
    careAssessedAt
    careNotice
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
    states {
      __typename
      attention
      away
      needsAttention
      ok
      sensorFault
      silent
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"careAssessedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"careNotice"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"extremes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coldest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"driest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"hottest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"wettest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExtremeLine"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastAskedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"onDisplay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"onLoan"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"away"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"needsAttention"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ok"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sensorFault"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"silent"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExtremeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extreme"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}}],
});

export const PlaceDocument = /* #__PURE__ */ firstParty<PlaceQuery, PlaceQueryVariables>({
  name: 'Place',
  operation: 'query',
  documentId: 'sha256:07d2954e2ba0ab1e5d40f7f5311f3a341318509c0cf837b3e265e6b9e441cce3',
  text: `query Place($id: ID!) {
  origin(id: $id) {
    __typename
    ...OriginFacts
    plants(first: 100) {
      __typename
      nodes {
        __typename
        ...PlantLine
      }
      totalCount
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

fragment PlantLine on Plant {
  __typename
  id
  lastWateredAt
  latestReading {
    __typename
    soilMoisture
    takenAt
    temperature
  }
  name
  number
  scientificName
  state {
    __typename
    overall
    reason
    since
    soilMoisture {
      __typename
      kind
      state
    }
    temperature {
      __typename
      kind
      state
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const PlacesDocument = /* #__PURE__ */ firstParty<PlacesQuery, PlacesQueryVariables>({
  name: 'Places',
  operation: 'query',
  documentId: 'sha256:f479eb7b3d69e6cb66d89d6f2e06adbd89a4bf5fddebf77997b0674b246fad90',
  text: `query Places($first: Int = 100, $after: String) {
  origins(first: $first, after: $after) {
    __typename
    nodes {
      __typename
      ...OriginFacts
      plants(first: 3) {
        __typename
        nodes {
          __typename
          id
          name
          number
        }
        totalCount
      }
    }
    pageInfo {
      __typename
      ...PageFacts
    }
    totalCount
  }
  overview {
    __typename
    plantsPerCountry {
      __typename
      countryCode
      countryName
      plants
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plantsPerCountry"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const PlantDocument = /* #__PURE__ */ firstParty<PlantQuery, PlantQueryVariables>({
  name: 'Plant',
  operation: 'query',
  documentId: 'sha256:ff8e93bdde6d9355f83edeae40e2d2e4c9ea1125c89f7cb866820b992078a3b8',
  text: `query Plant($id: ID, $number: Int) {
  plant(id: $id, number: $number) {
    __typename
    ...PlantCard
    cycle
    forecast {
      __typename
      cycles
      errorMinutes
      madeAt
      needsWaterAt
      pointsPerHour
      soilMoisture
      wateredAt
    }
    ranges {
      __typename
      soilMoisture {
        __typename
        ...RangeFacts
      }
      temperature {
        __typename
        ...RangeFacts
      }
    }
    state {
      __typename
      soilMoisture {
        __typename
        usual {
          __typename
          ...UsualFacts
        }
      }
      temperature {
        __typename
        usual {
          __typename
          ...UsualFacts
        }
      }
    }
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
    watering {
      __typename
      amberAt
      level
      redAt
    }
  }
}

fragment ChannelFacts on ChannelState {
  __typename
  kind
  reason
  since
  state
  unusual
  value
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
  state {
    __typename
    ...StateFacts
  }
  status
  statusSince
}

fragment RangeFacts on CareRange {
  __typename
  high
  isDefault
  low
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}

fragment StateFacts on PlantState {
  __typename
  overall
  reason
  since
  soilMoisture {
    __typename
    ...ChannelFacts
  }
  temperature {
    __typename
    ...ChannelFacts
  }
}

fragment UsualFacts on UsualBand {
  __typename
  days
  high
  hour
  low
  median
  spreads
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantCard"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"errorMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"madeAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"needsWaterAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pointsPerHour"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"wateredAt"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangeFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RangeFacts"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsualFacts"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsualFacts"},"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"botanistFrom"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"botanistTo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusFrom"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusTo"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"sunlight"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"watering"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amberAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"level"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"redAt"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OriginFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Origin"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"longitude"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"licenceName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"licenceUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OriginFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusSince"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RangeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareRange"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isDefault"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlantState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsualFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsualBand"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hour"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"spreads"},"arguments":[],"directives":[]}]}}],
});

export const PlantAlertsDocument = /* #__PURE__ */ firstParty<PlantAlertsQuery, PlantAlertsQueryVariables>({
  name: 'PlantAlerts',
  operation: 'query',
  documentId: 'sha256:ecc364562642507cbe9c75ca5b69a52692f1892d51a8eb367600597667c7787b',
  text: `query PlantAlerts($number: Int!, $first: Int = 50, $after: String) {
  plant(number: $number) {
    __typename
    id
    alerts(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        ...AlertCard
      }
      pageInfo {
        __typename
        ...PageFacts
      }
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const PlantBaselinesDocument = /* #__PURE__ */ firstParty<PlantBaselinesQuery, PlantBaselinesQueryVariables>({
  name: 'PlantBaselines',
  operation: 'query',
  documentId: 'sha256:193744e3d69f47f06016444033ff841881afe534e35856482830d9f9b1d31335',
  text: `query PlantBaselines($number: Int!) {
  plant(number: $number) {
    __typename
    id
    soilMoisture: baseline(channel: SOIL_MOISTURE) {
      __typename
      ...BaselineFacts
    }
    temperature: baseline(channel: TEMPERATURE) {
      __typename
      ...BaselineFacts
    }
  }
}

fragment BaselineFacts on BaselineHour {
  __typename
  days
  high
  hour
  learning
  low
  median
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantBaselines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"soilMoisture"},"name":{"kind":"Name","value":"baseline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"SOIL_MOISTURE"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BaselineFacts"},"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"temperature"},"name":{"kind":"Name","value":"baseline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"TEMPERATURE"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BaselineFacts"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BaselineFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BaselineHour"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hour"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"learning"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]}]}}],
});

export const PlantDaysDocument = /* #__PURE__ */ firstParty<PlantDaysQuery, PlantDaysQueryVariables>({
  name: 'PlantDays',
  operation: 'query',
  documentId: 'sha256:89caa1bb58fccd2d2c47d42bc6c6fe28171e21ae118774c458c3f90fe64dfbd5',
  text: `query PlantDays($number: Int!, $range: RangeInput!) {
  plant(number: $number) {
    __typename
    id
    daily(range: $range) {
      __typename
      count
      day
      final
      label
      soilMoisture {
        __typename
        ...DayFacts
      }
      temperature {
        __typename
        ...DayFacts
      }
      waterings
    }
  }
}

fragment DayFacts on DailyValues {
  __typename
  max
  median
  min
  p25
  p75
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"final"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"waterings"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DailyValues"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"median"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"p25"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"p75"},"arguments":[],"directives":[]}]}}],
});

export const PlantDownloadsDocument = /* #__PURE__ */ firstParty<PlantDownloadsQuery, PlantDownloadsQueryVariables>({
  name: 'PlantDownloads',
  operation: 'query',
  documentId: 'sha256:63aff22334ccb6df99c507b4a94bc5ac2eaee568b121ec647874ec9a3388aab0',
  text: `query PlantDownloads($number: Int!, $range: RangeInput!, $timeZone: String!) {
  plant(number: $number) {
    __typename
    id
    csv: download(format: CSV, range: $range, timeZone: $timeZone) {
      __typename
      url
    }
    parquet: download(format: PARQUET, range: $range) {
      __typename
      url
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantDownloads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"csv"},"name":{"kind":"Name","value":"download"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"CSV"}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"parquet"},"name":{"kind":"Name","value":"download"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"PARQUET"}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const PlantNotesDocument = /* #__PURE__ */ firstParty<PlantNotesQuery, PlantNotesQueryVariables>({
  name: 'PlantNotes',
  operation: 'query',
  documentId: 'sha256:5b015a25b24cc58be2c907eb217b85f7481ac252e354a8a1bc30e82fc9284dee',
  text: `query PlantNotes($number: Int!, $first: Int = 20, $after: String) {
  plant(number: $number) {
    __typename
    id
    notes(first: $first, after: $after) {
      __typename
      nodes {
        __typename
        ...CareNoteFacts
      }
      pageInfo {
        __typename
        ...PageFacts
      }
    }
  }
}

fragment CareNoteFacts on CareNote {
  __typename
  author {
    __typename
    id
    name
  }
  id
  text
  writtenAt
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareNoteFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareNoteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CareNote"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const PlantReadingsDocument = /* #__PURE__ */ firstParty<PlantReadingsQuery, PlantReadingsQueryVariables>({
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

export const PlantSeriesDocument = /* #__PURE__ */ firstParty<PlantSeriesQuery, PlantSeriesQueryVariables>({
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

export const PlantStateChangesDocument = /* #__PURE__ */ firstParty<PlantStateChangesQuery, PlantStateChangesQueryVariables>({
  name: 'PlantStateChanges',
  operation: 'query',
  documentId: 'sha256:ced64694d70bdebd5dcf868af8d3c2eac9d7e38aaa65a96365bec1050487fd05',
  text: `query PlantStateChanges($number: Int!, $range: RangeInput, $channel: Channel, $first: Int = 100, $after: String) {
  plant(number: $number) {
    __typename
    id
    stateChanges(range: $range, channel: $channel, first: $first, after: $after) {
      __typename
      nodes {
        __typename
        at
        channel
        kind
        reason
        state
        unusual
        until
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantStateChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"stateChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const PlantWateringsDocument = /* #__PURE__ */ firstParty<PlantWateringsQuery, PlantWateringsQueryVariables>({
  name: 'PlantWaterings',
  operation: 'query',
  documentId: 'sha256:b05cf97d2a9a681e27c02ed9b6f84ef53ebba0412075d6e1f2b13176f90dbbc8',
  text: `query PlantWaterings($number: Int!, $range: RangeInput, $first: Int = 50, $after: String) {
  plant(number: $number) {
    __typename
    id
    lastWateredAt
    waterings(range: $range, first: $first, after: $after) {
      __typename
      nodes {
        __typename
        moistureAfter
        moistureBefore
        source
        verdict
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantWaterings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waterings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moistureAfter"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"moistureBefore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"wateredAt"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

export const PlantsInViewDocument = /* #__PURE__ */ firstParty<PlantsInViewQuery, PlantsInViewQueryVariables>({
  name: 'PlantsInView',
  operation: 'query',
  documentId: 'sha256:9706e3e1dcf1c3b7d6e5dab40adf8db9f0f975aba319a85fe2066de1a00b0af8',
  text: `query PlantsInView($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Plant {
      id
      ...PlantNow
    }
  }
}

fragment ChannelFacts on ChannelState {
  __typename
  kind
  reason
  since
  state
  unusual
  value
}

fragment PlantNow on Plant {
  __typename
  lastWateredAt
  latestReading {
    __typename
    ...ReadingValues
  }
  state {
    __typename
    ...StateFacts
    soilMoisture {
      __typename
      usual {
        __typename
        high
        low
      }
    }
    temperature {
      __typename
      usual {
        __typename
        high
        low
      }
    }
  }
  status
  watering {
    __typename
    level
  }
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}

fragment StateFacts on PlantState {
  __typename
  overall
  reason
  since
  soilMoisture {
    __typename
    ...ChannelFacts
  }
  temperature {
    __typename
    ...ChannelFacts
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlantsInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantNow"},"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateFacts"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"watering"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlantState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}}]}}],
});

export const ReadingAddedDocument = /* #__PURE__ */ firstParty<ReadingAddedSubscription, ReadingAddedSubscriptionVariables>({
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

export const RejectionDocument = /* #__PURE__ */ firstParty<RejectionQuery, RejectionQueryVariables>({
  name: 'Rejection',
  operation: 'query',
  documentId: 'sha256:c096afbb6b2db5733bebbb1c5ec876c92821dcb0154dc8056738175aa9f75ebd',
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
  resolution
  resolvedAt
  rule
  source
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rejection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectionLine"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"payload"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"payloadEncoding"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"payloadText"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plantNumber"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]}]}}],
});

export const RejectionCountsDocument = /* #__PURE__ */ firstParty<RejectionCountsQuery, RejectionCountsQueryVariables>({
  name: 'RejectionCounts',
  operation: 'query',
  documentId: 'sha256:2c8c71ac7c75249ad452368d6f64b4bc45d0e5725a6e05c3c665599e49cc16fa',
  text: `query RejectionCounts {
  rejectionCounts {
    __typename
    open
    resolved
    rule
    source
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RejectionCounts"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectionCounts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolved"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]}]}}]}}],
});

export const RejectionsDocument = /* #__PURE__ */ firstParty<RejectionsQuery, RejectionsQueryVariables>({
  name: 'Rejections',
  operation: 'query',
  documentId: 'sha256:f8063be02c919528d8fe0f1d037b019b07a04b84cdc326c739651dc3164f1260',
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
  resolution
  resolvedAt
  rule
  source
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rejections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectionFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectionLine"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plantNumber"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]}]}}],
});

export const ReplayDocument = /* #__PURE__ */ firstParty<ReplayQuery, ReplayQueryVariables>({
  name: 'Replay',
  operation: 'query',
  documentId: 'sha256:2067c3fc89c198b0a2a9f8aaa4f54423df30bee5eedb4a7f347126815a50b7ff',
  text: `query Replay($id: ID!) {
  replay(id: $id) {
    __typename
    ...ReplayFacts
  }
}

fragment ReplayFacts on Replay {
  __typename
  accepted
  failure
  finishedAt
  id
  looked
  requestedAt
  requestedBy {
    __typename
    id
    name
  }
  state
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Replay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReplayFacts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReplayFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Replay"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"looked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}],
});

export const ReplayRejectionsDocument = /* #__PURE__ */ firstParty<ReplayRejectionsMutation, ReplayRejectionsMutationVariables>({
  name: 'ReplayRejections',
  operation: 'mutation',
  documentId: 'sha256:4686bd52455421b82f2bbf295a88cdeca2ae657b1dc6684ca58fbbf6c21dfcb6',
  text: `mutation ReplayRejections($input: ReplayRejectionsInput!) {
  replayRejections(input: $input) {
    __typename
    dryRun {
      __typename
      accepted
      endCursor
      entries {
        __typename
        accepted
        plantNumber
        reason
        rejectionId
        rule
        verdict
      }
      hasMore
      looked
      plan
    }
    replay {
      __typename
      ...ReplayFacts
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}

fragment ReplayFacts on Replay {
  __typename
  accepted
  failure
  finishedAt
  id
  looked
  requestedAt
  requestedBy {
    __typename
    id
    name
  }
  state
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayRejections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayRejectionsInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayRejections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plantNumber"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rejectionId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"looked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReplayFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReplayFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Replay"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"looked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}],
});

export const ReportBugDocument = /* #__PURE__ */ firstParty<ReportBugMutation, ReportBugMutationVariables>({
  name: 'ReportBug',
  operation: 'mutation',
  documentId: 'sha256:0c304fcc333cf93fbeb13b470f7f3d27b2e75545a097fadddc5b7356e3e5cf47',
  text: `mutation ReportBug($input: ReportBugInput!) {
  reportBug(input: $input) {
    __typename
    bugReport {
      __typename
      id
      reportedAt
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportBug"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBugInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportBug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bugReport"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const ResolveAlertDocument = /* #__PURE__ */ firstParty<ResolveAlertMutation, ResolveAlertMutationVariables>({
  name: 'ResolveAlert',
  operation: 'mutation',
  documentId: 'sha256:8dd7b110728912aa60ac099696f3bf73a350e37b4da8d065738be678d36417fc',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const RestoreArchiveDayDocument = /* #__PURE__ */ firstParty<RestoreArchiveDayMutation, RestoreArchiveDayMutationVariables>({
  name: 'RestoreArchiveDay',
  operation: 'mutation',
  documentId: 'sha256:299abc5e3e93028e003cef34dd5323f58601fbb01aa9f58929e44a7a95c0d256',
  text: `mutation RestoreArchiveDay($input: RestoreArchiveDayInput!) {
  restoreArchiveDay(input: $input) {
    __typename
    archiveDay {
      __typename
      day
      failure
      keptLiveUntil
      restoredAt
    }
    message
    userErrors {
      __typename
      code
      field
      message
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreArchiveDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreArchiveDayInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreArchiveDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveDay"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failure"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keptLiveUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"restoredAt"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const RoundsDocument = /* #__PURE__ */ firstParty<RoundsQuery, RoundsQueryVariables>({
  name: 'Rounds',
  operation: 'query',
  documentId: 'sha256:43446f6d0beb0820f4ab3d9657bd2735d94a46075e06e60cc63767e1f15819b9',
  text: `query Rounds($botanist: ID!) {
  botanist(id: $botanist) {
    __typename
    id
    name
    rounds {
      __typename
      errorMinutes
      need
      needsWaterAt
      plant {
        __typename
        id
        latestReading {
          __typename
          ...ReadingValues
        }
        name
        number
        scientificName
      }
      position
      reason
      state
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
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"botanist"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"botanist"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"needsWaterAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}}],
});

export const SessionDocument = /* #__PURE__ */ firstParty<SessionQuery, SessionQueryVariables>({
  name: 'Session',
  operation: 'query',
  documentId: 'sha256:75faa2f034655e558e3818f74dd3aa4494a1404dcad53acdd4e14d5a2d656e87',
  text: `query Session {
  museum {
    __typename
    ...MuseumFacts
  }
  viewer {
    __typename
    ...ViewerFacts
  }
}

fragment MuseumFacts on Museum {
  __typename
  signIn {
    __typename
    audience
    clientId
    issuer
    mode
    scopes
  }
  timeZone
  version
}

fragment ViewerFacts on Viewer {
  __typename
  botanist {
    __typename
    id
  }
  email
  id
  kind
  name
  openMode
  roles
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"museum"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MuseumFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFacts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MuseumFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Museum"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"clientId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openMode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[],"directives":[]}]}}],
});

export const SetAbsenceDocument = /* #__PURE__ */ firstParty<SetAbsenceMutation, SetAbsenceMutationVariables>({
  name: 'SetAbsence',
  operation: 'mutation',
  documentId: 'sha256:55e7c56b7db46090e1ab77c756aa437855e9d7a34f1dea55cbc9807914e4b71c',
  text: `mutation SetAbsence($input: SetBotanistAbsenceInput!) {
  setBotanistAbsence(input: $input) {
    __typename
    absence {
      __typename
      ...AbsenceFacts
    }
    botanist {
      __typename
      id
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}

fragment AbsenceFacts on BotanistAbsence {
  __typename
  cover {
    __typename
    id
    name
  }
  from
  id
  until
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBotanistAbsenceInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBotanistAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BotanistAbsence"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]}]}}],
});

export const SetQuietHoursDocument = /* #__PURE__ */ firstParty<SetQuietHoursMutation, SetQuietHoursMutationVariables>({
  name: 'SetQuietHours',
  operation: 'mutation',
  documentId: 'sha256:41682896638cf6358c6b4cb1effc51272b36c2fb4dad08dee87ff631c40428e8',
  text: `mutation SetQuietHours($input: SetQuietHoursInput!) {
  setQuietHours(input: $input) {
    __typename
    botanist {
      __typename
      id
      quietHours {
        __typename
        from
        until
      }
      wantsDigest
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetQuietHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetQuietHoursInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setQuietHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"quietHours"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"wantsDigest"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const SnoozeAlertDocument = /* #__PURE__ */ firstParty<SnoozeAlertMutation, SnoozeAlertMutationVariables>({
  name: 'SnoozeAlert',
  operation: 'mutation',
  documentId: 'sha256:ae127a9658c679992b137bef8177d1b17972254ba49e0454ba8057409544251d',
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
    image {
      __typename
      thumbnailUrl
      url
    }
    name
    number
    scientificName
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
  definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SnoozeAlertInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snoozeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertMoved"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"reopened"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertPayload"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertCard"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[],"directives":[]}]}}]}}],
});

export const SparklinesDocument = /* #__PURE__ */ firstParty<SparklinesQuery, SparklinesQueryVariables>({
  name: 'Sparklines',
  operation: 'query',
  documentId: 'sha256:e1762beec41f02b622ee703da5f1aba5803f66fe86e37c4ca4f0dbdd36563281',
  text: `query Sparklines($plantIds: [ID!]!, $range: RangeInput!, $every: Duration!) {
  compare(plantIds: $plantIds, range: $range, every: $every) {
    __typename
    plant {
      __typename
      id
    }
    series {
      __typename
      at
      soilMoisture {
        __typename
        mean
      }
      temperature {
        __typename
        mean
      }
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sparklines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plantIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"every"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Duration"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plantIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plantIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plant"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mean"},"arguments":[],"directives":[]}]}}]}}]}}]}}],
});

export const StorageDocument = /* #__PURE__ */ firstParty<StorageQuery, StorageQueryVariables>({
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

export const SweepFinishedDocument = /* #__PURE__ */ firstParty<SweepFinishedSubscription, SweepFinishedSubscriptionVariables>({
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

export const SweepStripDocument = /* #__PURE__ */ firstParty<SweepStripQuery, SweepStripQueryVariables>({
  name: 'SweepStrip',
  operation: 'query',
  documentId: 'sha256:1021247a4f34b7934cad0bb941d56b10a4f168e88a0f9d6b30c14cd652be76f5',
  text: `query SweepStrip($range: RangeInput!, $every: Duration!) {
  sweepStrip(range: $range, every: $every) {
    __typename
    bins {
      __typename
      asked
      at
      away
      duplicate
      failed
      faulty
      rejected
      slowestSeconds
      stored
      sweeps
      unfinished
    }
    every
    from
    gaps {
      __typename
      from
      to
    }
    to
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SweepStrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"every"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Duration"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sweepStrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bins"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"away"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"failed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faulty"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"slowestSeconds"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"stored"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sweeps"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unfinished"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"every"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]}]}}]}}],
});

export const SweepsDocument = /* #__PURE__ */ firstParty<SweepsQuery, SweepsQueryVariables>({
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

export const TodayDocument = /* #__PURE__ */ firstParty<TodayQuery, TodayQueryVariables>({
  name: 'Today',
  operation: 'query',
  documentId: 'sha256:1feb6050ada4ba1cb532a84322de75b61618c6e5127ce9c0bedb28e1ef5eb481',
  text: `query Today($filter: PlantFilter, $orderBy: PlantOrder, $first: Int = 100, $after: String, $last: Int, $before: String, $counted: Boolean! = true) {
  plants(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    __typename
    nodes {
      __typename
      ...CollectionPlant
    }
    pageInfo {
      __typename
      ...PageFacts
      startCursor
    }
    totalCount @include(if: $counted)
  }
}

fragment ChannelFacts on ChannelState {
  __typename
  kind
  reason
  since
  state
  unusual
  value
}

fragment CollectionPlant on Plant {
  __typename
  botanist {
    __typename
    id
    name
  }
  id
  image {
    __typename
    thumbnailUrl
    url
  }
  name
  number
  origin {
    __typename
    countryCode
    countryName
    id
    town
  }
  ranges {
    __typename
    soilMoisture {
      __typename
      high
      low
    }
    temperature {
      __typename
      high
      low
    }
  }
  scientificName
  ...PlantNow
}

fragment PageFacts on PageInfo {
  __typename
  endCursor
  hasNextPage
}

fragment PlantNow on Plant {
  __typename
  lastWateredAt
  latestReading {
    __typename
    ...ReadingValues
  }
  state {
    __typename
    ...StateFacts
    soilMoisture {
      __typename
      usual {
        __typename
        high
        low
      }
    }
    temperature {
      __typename
      usual {
        __typename
        high
        low
      }
    }
  }
  status
  watering {
    __typename
    level
  }
}

fragment ReadingValues on Reading {
  __typename
  lastWateredAt
  soilMoisture
  source
  takenAt
  temperature
}

fragment StateFacts on PlantState {
  __typename
  overall
  reason
  since
  soilMoisture {
    __typename
    ...ChannelFacts
  }
  temperature {
    __typename
    ...ChannelFacts
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlantFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlantOrder"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionPlant"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unusual"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionPlant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countryName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"town"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scientificName"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlantNow"},"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlantNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plant"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latestReading"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingValues"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateFacts"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usual"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"watering"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"takenAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlantState"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"soilMoisture"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"temperature"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFacts"},"directives":[]}]}}]}}],
});

export const TodayCursorsDocument = /* #__PURE__ */ firstParty<TodayCursorsQuery, TodayCursorsQueryVariables>({
  name: 'TodayCursors',
  operation: 'query',
  documentId: 'sha256:d0773a7c10f5b79071a2a92e58c27dccf27e15c834df802c68138e0c5cfbeb73',
  text: `query TodayCursors($filter: PlantFilter, $orderBy: PlantOrder, $first: Int, $after: String, $last: Int, $before: String) {
  plants(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    __typename
    pageInfo {
      __typename
      endCursor
      startCursor
    }
  }
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlantFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlantOrder"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"startCursor"},"arguments":[],"directives":[]}]}}]}}]}}],
});

export const ViewerDocument = /* #__PURE__ */ firstParty<ViewerQuery, ViewerQueryVariables>({
  name: 'Viewer',
  operation: 'query',
  documentId: 'sha256:a215f9937410e8843a269deec461c320da096390c53452072db70672ac0637cf',
  text: `query Viewer {
  viewer {
    __typename
    ...ViewerFacts
  }
}

fragment ViewerFacts on Viewer {
  __typename
  botanist {
    __typename
    id
  }
  email
  id
  kind
  name
  openMode
  roles
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFacts"},"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"botanist"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"email"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openMode"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[],"directives":[]}]}}],
});

export const WateringCountsDocument = /* #__PURE__ */ firstParty<WateringCountsQuery, WateringCountsQueryVariables>({
  name: 'WateringCounts',
  operation: 'query',
  documentId: 'sha256:2106874df6fde24d7905b7461289852d7159f974f010ffaa3a69cd01822d5d99',
  text: `query WateringCounts($range: RangeInput!, $first: Int = 100, $after: String) {
  plants(first: $first, after: $after, orderBy: {field: NUMBER}) {
    __typename
    nodes {
      __typename
      id
      lastWateredAt
      name
      number
      wateringRhythm(range: $range) {
        __typename
        count
        medianInterval
      }
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
}`,
  definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WateringCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RangeInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastWateredAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"wateringRhythm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"range"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"medianInterval"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFacts"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]}]}}],
});

/** All of them: what the API has in its manifest. */
export const FIRST_PARTY_DOCUMENTS = [
  AcknowledgeAlertDocument,
  AddCareNoteDocument,
  AlertDocument,
  AlertChangedDocument,
  AlertsDocument,
  AlertsAgainDocument,
  ArchiveDayPageDocument,
  ArchiveMonthDocument,
  AssignAlertDocument,
  BotanistPageDocument,
  BotanistsListDocument,
  BugReportsDocument,
  CompareDocument,
  CompareGroupsDocument,
  DayOfPlantsDocument,
  EndAbsenceDocument,
  FiltersDocument,
  FindPlantsDocument,
  MuseumDocument,
  NeedSomeoneDocument,
  NumberedPlantsDocument,
  OpenAlertsDocument,
  OpenAlertsOfDocument,
  OpenQueueBoardDocument,
  OverviewDocument,
  PlaceDocument,
  PlacesDocument,
  PlantDocument,
  PlantAlertsDocument,
  PlantBaselinesDocument,
  PlantDaysDocument,
  PlantDownloadsDocument,
  PlantNotesDocument,
  PlantReadingsDocument,
  PlantSeriesDocument,
  PlantStateChangesDocument,
  PlantWateringsDocument,
  PlantsInViewDocument,
  ReadingAddedDocument,
  RejectionDocument,
  RejectionCountsDocument,
  RejectionsDocument,
  ReplayDocument,
  ReplayRejectionsDocument,
  ReportBugDocument,
  ResolveAlertDocument,
  RestoreArchiveDayDocument,
  RoundsDocument,
  SessionDocument,
  SetAbsenceDocument,
  SetQuietHoursDocument,
  SnoozeAlertDocument,
  SparklinesDocument,
  StorageDocument,
  SweepFinishedDocument,
  SweepStripDocument,
  SweepsDocument,
  TodayDocument,
  TodayCursorsDocument,
  ViewerDocument,
  WateringCountsDocument,
] as const;
