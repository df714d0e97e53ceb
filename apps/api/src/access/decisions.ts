import type { Access } from './access.js';

type Decisions = Readonly<Record<string, Access>>;

/** `fields('staff', 'email phone')`: one decision for several fields, each named. */
function fields(access: Access, names: string): Decisions {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, access]));
}

/** A type's connection and edge: who may have the entries may have their page. */
function page(node: string, access: Access, more = ''): Readonly<Record<string, Decisions>> {
  return {
    [`${node}Connection`]: fields(access, `edges nodes pageInfo totalCount ${more}`.trim()),
    [`${node}Edge`]: fields(access, 'cursor node'),
  };
}

/**
 * Who may have each field. A field that does not stand here keeps the service from starting.
 * Visitors see the collection and how it fares. Botanists' addresses, the inside of the machinery and what people
 * wrote are the staff's; the quarantine holds addresses too.
 */
export const DECISIONS: Readonly<Record<string, Decisions>> = {
  Query: {
    ...fields('everyone', 'viewer rateLimit museum'),
    ...fields(
      'visitor',
      'node nodes overview plants plant botanists botanist origins origin compare compareGroups readingsDownload',
    ),
    ...fields(
      'staff',
      'sweeps sweep sweepStrip rejections rejectionCounts archiveDays archiveDay storage alerts alert',
    ),
    ...fields('engineer', 'bugReports replay'),
  },

  Mutation: {
    ...fields('botanist', 'setPlantRanges assignBotanist setPlantStatus addCareNote'),
    // Botanists see to plants, engineers to the machinery, both to sensors.
    ...fields('staff', 'acknowledgeAlert assignAlert snoozeAlert resolveAlert'),
    ...fields('botanist', 'setBotanistAbsence endBotanistAbsence setQuietHours'),
    // Whoever meets a fault may say so.
    ...fields('visitor', 'reportBug'),
    ...fields('engineer', 'replayRejections restoreArchiveDay openQueueBoard'),
  },
  UserError: fields('visitor', 'field message code'),
  Person: fields('staff', 'id name'),

  Overview: {
    ...fields(
      'visitor',
      `plants extremes lastAskedAt openMode plantsPerCountry plantsPerBotanist openAlerts states careAssessedAt careNotice`,
    ),
    ...fields('staff', 'lastSweep'),
  },
  PlantCounts: fields('visitor', 'total onDisplay onLoan missing'),
  StateCounts: fields('visitor', 'ok attention sensorFault silent away needsAttention'),
  Extremes: fields('visitor', 'hottest coldest wettest driest'),
  Extreme: fields('visitor', 'plant value takenAt'),
  CountryCount: fields('visitor', 'countryCode countryName plants'),
  BotanistCount: fields('visitor', 'botanist plants'),

  Subscription: {
    ...fields('visitor', 'readingAdded'),
    ...fields('staff', 'sweepFinished alertChanged'),
  },
  ReadingAdded: fields('visitor', 'cursor plant reading sweepMinute'),
  SweepFinished: fields('staff', 'cursor sweep'),
  AlertChanged: fields('staff', 'cursor alert event'),

  // Whoever is to sign in must learn how.
  Museum: fields('everyone', 'timeZone version signIn'),
  SignInWay: fields('everyone', 'mode issuer clientId scopes audience'),

  Download: fields('visitor', 'url'),

  Plant: {
    ...fields(
      'visitor',
      `id number name scientificName status statusSince cycle sunlight image botanist origin latestReading readings
       series waterings lastWateredAt daily statusChanges ranges download state stateChanges watering wateringRhythm
       forecast baseline`,
    ),
    ...fields('staff', 'sourceStatus sourceBotanist notes alerts'),
  },
  // How a plant fares, visitors may read in the very sentences of the staff.
  PlantState: fields('visitor', 'overall since reason temperature soilMoisture'),
  ChannelState: fields('visitor', 'state kind since reason value unusual usual'),
  UsualBand: fields('visitor', 'hour median low high spreads days'),
  PlantStateChange: fields('visitor', 'at until channel state kind unusual reason'),
  ...page('PlantStateChange', 'visitor'),
  PlantWatering: fields('visitor', 'level amberAt redAt'),
  WateringRhythm: fields('visitor', 'count lastAt medianInterval'),
  DryDownForecast: fields(
    'visitor',
    'madeAt wateredAt soilMoisture pointsPerHour needsWaterAt errorMinutes cycles',
  ),
  BaselineHour: fields('visitor', 'hour median mad low high days readings learning version learntAt'),
  PlantRanges: fields('visitor', 'soilMoisture temperature'),
  CareRange: fields('visitor', 'low high isDefault'),
  SetPlantRangesPayload: fields('visitor', 'plant userErrors'),
  AssignBotanistPayload: fields('visitor', 'plant userErrors'),
  SetPlantStatusPayload: fields('visitor', 'plant userErrors'),

  CareNote: fields('staff', 'id text author writtenAt plant'),
  ...page('CareNote', 'staff'),
  AddCareNotePayload: fields('visitor', 'careNote userErrors'),

  Alert: fields(
    'staff',
    `id kind severity audience state since openedAt summary channel facts plant assignee acknowledgedAt acknowledgedBy
     snoozedUntil escalatedAt resolvedAt resolution reopened events mails`,
  ),
  AlertFacts: fields(
    'staff',
    'value low high usual lastWateredAt needsWaterAt faultKind share daysToFull day days plants',
  ),
  AlertUsualBand: fields('staff', 'median low high spreads'),
  AlertEvent: fields('staff', 'at action by note assignee snoozedUntil'),
  AlertMail: fields('staff', 'kind recipient recipientName state createdAt notBefore sentAt failure'),
  ...page('Alert', 'staff'),
  AlertPayload: fields('visitor', 'alert userErrors'),
  BotanistAbsence: fields('staff', 'id botanist cover from until saidBy'),
  QuietHours: fields('staff', 'from until'),
  BotanistAbsencePayload: fields('visitor', 'absence botanist userErrors'),
  SetQuietHoursPayload: fields('visitor', 'botanist userErrors'),

  PlantImage: fields('visitor', 'url thumbnailUrl licenceName licenceUrl'),
  PlantStatusChange: {
    ...fields('visitor', 'at statusFrom statusTo botanistFrom botanistTo cause'),
    ...fields('staff', 'by note'),
  },
  ...page('Plant', 'visitor'),

  // How many alerts there are is how the collection fares; what they say, and who is away, is the staff’s.
  Botanist: {
    ...fields('visitor', 'id name plants openAlerts'),
    ...fields('staff', 'email phone rounds absences quietHours wantsDigest'),
  },
  RoundsStop: fields('staff', 'position plant need reason needsWaterAt errorMinutes state'),
  ...page('Botanist', 'visitor'),

  Origin: fields('visitor', 'id latitude longitude town countryCode countryName timeZone plants'),
  ...page('Origin', 'visitor'),

  Reading: fields('visitor', 'takenAt soilMoisture temperature lastWateredAt source'),
  Coverage: fields('visitor', 'from to source readings reason'),
  ...page('Reading', 'visitor', 'coverage complete'),
  PlantSeries: fields('visitor', 'plant series'),
  GroupSeries: fields('visitor', 'key label origin botanist plants series'),
  DailySummary: fields('visitor', 'day label count temperature soilMoisture waterings final'),
  DailyValues: fields('visitor', 'count min max mean median p25 p75'),
  Watering: fields('visitor', 'wateredAt source verdict moistureBefore moistureAfter'),
  ...page('Watering', 'visitor'),
  Series: fields('visitor', 'at temperature soilMoisture every coverage complete'),
  SeriesColumn: fields('visitor', 'min mean max'),

  Sweep: fields('staff', 'minute startedAt finishedAt asked stored duplicate rejected away faulty failed'),
  ...page('Sweep', 'staff'),
  SweepStrip: fields('staff', 'from to every bins gaps'),
  SweepBin: fields(
    'staff',
    'at sweeps unfinished slowestSeconds asked stored duplicate rejected away faulty failed',
  ),
  SweepGap: fields('staff', 'from to'),

  Rejection: fields(
    'staff',
    'id source plantNumber rule reason payload payloadText payloadEncoding receivedAt resolvedAt resolution',
  ),
  ...page('Rejection', 'staff'),
  RejectionCount: fields('staff', 'rule source open resolved'),
  Replay: fields('engineer', 'id state looked accepted requestedBy requestedAt finishedAt failure'),
  ReplayDryRun: fields('engineer', 'plan looked accepted entries hasMore endCursor'),
  ReplayEntry: fields('engineer', 'rejectionId plantNumber rule verdict accepted reason'),
  ReplayRejectionsPayload: {
    ...fields('engineer', 'dryRun replay'),
    ...fields('visitor', 'userErrors'),
  },

  // What is wrong with the machinery is the engineers’ to read; who reported it gets a receipt.
  BugReport: {
    ...fields('visitor', 'id reportedAt'),
    ...fields('engineer', 'title text page version requestId userAgent reporter picture'),
  },
  BugReportPicture: fields('engineer', 'url mediaType bytes width height'),
  ...page('BugReport', 'engineer'),
  ReportBugPayload: fields('visitor', 'bugReport userErrors'),

  ArchiveDay: fields(
    'staff',
    `day label state version readings bytes files verifiedAt prunedAt restoredAt keptLiveUntil provenAt failure`,
  ),
  ArchiveFile: fields('staff', 'key dataset rows bytes sha256 firstPlant lastPlant url'),
  ...page('ArchiveDay', 'staff'),
  RestoreArchiveDayPayload: {
    ...fields('engineer', 'archiveDay message'),
    ...fields('visitor', 'userErrors'),
  },

  OpenQueueBoardPayload: {
    ...fields('engineer', 'url expiresAt'),
    ...fields('visitor', 'userErrors'),
  },

  Storage: fields(
    'staff',
    `databaseBytes usedBytes capacityBytes capacityKind share growthBytesPerDay daysToFull level sampledAt
     live archive`,
  ),
  StoredReadings: fields('staff', 'readings bytes days oldestDay newestDay'),

  // One's own; what a botanist's page tells is the collection's.
  Viewer: { ...fields('everyone', 'id name kind roles email openMode'), ...fields('visitor', 'botanist') },
  RateLimit: fields('everyone', 'limit cost remaining resetAt identity'),

  PageInfo: fields('visitor', 'hasNextPage hasPreviousPage startCursor endCursor'),
};
