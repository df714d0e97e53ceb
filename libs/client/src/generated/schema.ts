// Generated from apps/api/schema.graphql by "node tools/generated.mjs". Do not edit.

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A UTC day, such as `2026-11-22`. */
  Date: { input: string; output: string; }
  /** An instant. In: ISO 8601 with an offset (`2026-11-22T15:30:00+01:00`), at most six decimals. Out: ISO 8601 in UTC (`2026-11-22T14:30:00.703006Z`), decimals only where there are any. */
  DateTime: { input: string; output: string; }
  /** An exact length of time: ISO 8601 in weeks, days, hours, minutes and seconds, whole numbers (`PT5M`, `PT1H`, `P1D`). Months and years have no exact length and are refused. */
  Duration: { input: string; output: string; }
  /** Any JSON value: object, array, text, number, boolean or null. */
  JSON: { input: unknown; output: unknown; }
};

/** An alert that you see to. */
export type AcknowledgeAlertInput = {
  /** The alert’s `id`. */
  readonly alertId: Scalars['ID']['input'];
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for its history; 1,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Something to remember of a plant. */
export type AddCareNoteInput = {
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plant’s `id`. */
  readonly plantId: Scalars['ID']['input'];
  /** 1 to 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What became of the wish. */
export type AddCareNotePayload = {
  /** The note; null where nothing was done. */
  readonly careNote: Maybe<CareNote>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that somebody must hear of. There is one unresolved at most of a kind and a plant. */
export type Alert = Node & {
  /** When somebody last acknowledged it. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who last acknowledged it. */
  readonly acknowledgedBy: Maybe<Person>;
  /** Who sees to it; null: whoever of its `audience`. */
  readonly assignee: Maybe<Botanist>;
  /** Whose business it is. */
  readonly audience: AlertAudience;
  /** Which of the plant’s values it is about; null where it is about both or neither. */
  readonly channel: Maybe<Channel>;
  /** When it was said further up, because nobody had acknowledged it; null: it was not. */
  readonly escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What became of it, oldest first; the last 100. */
  readonly events: ReadonlyArray<AlertEvent>;
  /** The numbers that its `summary` was written by. */
  readonly facts: AlertFacts;
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: AlertKind;
  /** The mails about it, oldest first; the last 100. */
  readonly mails: ReadonlyArray<AlertMail>;
  /** When the alert was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The plant that it is about; null where it is about the machinery. */
  readonly plant: Maybe<Plant>;
  /** How often the same trouble came again within an hour of its end. */
  readonly reopened: Scalars['Int']['output'];
  /** How it came to its end; null while it has not. */
  readonly resolution: Maybe<AlertResolution>;
  /** When it was over; null while it is not. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** How pressing it is. */
  readonly severity: AlertSeverity;
  /** When the trouble itself began. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when it is left be; null where it is not snoozed. */
  readonly snoozedUntil: Maybe<Scalars['DateTime']['output']>;
  /** How far it is seen to. */
  readonly state: AlertState;
  /** What is the matter, in a sentence with the numbers. */
  readonly summary: Scalars['String']['output'];
};

/** What became of an alert. */
export type AlertAction =
  /** Somebody sees to it. */
  | 'ACKNOWLEDGED'
  /** It was given to somebody, or to nobody in particular. */
  | 'ASSIGNED'
  /** Nobody acknowledged it: it was said further up. */
  | 'ESCALATED'
  /** The trouble began. */
  | 'OPENED'
  /** The same trouble came again within the hour. */
  | 'REOPENED'
  /** It is over. */
  | 'RESOLVED'
  /** It was left be for a while. */
  | 'SNOOZED'
  /** The while is over. */
  | 'SNOOZE_ENDED'
  /** From a warning it became urgent. */
  | 'WORSENED';

/** Whose business an alert is. */
export type AlertAudience =
  /** The plant’s botanist’s, or whoever stands in. */
  | 'BOTANIST'
  /** The engineers’, who see to the machinery. */
  | 'ENGINEER'
  /** The technicians’, who see to sensors. */
  | 'TECHNICIAN';

/** Something that has just become of an alert, or did while you were away. */
export type AlertChanged = {
  /** The alert, as it was then or later: whoever has seen all events knows each as it is. Ask for its lists by query. */
  readonly alert: Alert;
  /** Where this stands among all that happened: `after` it, a later subscription goes on. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** What became of it. */
  readonly event: AlertEvent;
};

/** A page of a list of alerts. */
export type AlertConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AlertEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Alert>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of alerts. */
export type AlertEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Alert;
};

/** Something that became of an alert. */
export type AlertEvent = {
  /** What. */
  readonly action: AlertAction;
  /** Whom it was given to, where it was assigned; null where to nobody in particular, and of all else. */
  readonly assignee: Maybe<Botanist>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who; null where Palmhouse did it by itself. */
  readonly by: Maybe<Person>;
  /** Why: as they wrote it, or in Palmhouse’s own words where it did it by itself. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Until when it was left be, where it was snoozed; null of all else. */
  readonly snoozedUntil: Maybe<Scalars['DateTime']['output']>;
};

/** What an alert is judged by. While it is unresolved they follow the plant where that is worth it: when the value has moved by 1 % or 0.5 °C, or there was another watering; without an event. Each is null where it plays no part, or is not known. */
export type AlertFacts = {
  /** The archive’s day; of several the oldest. */
  readonly day: Maybe<Scalars['Date']['output']>;
  /** How many days of the archive are concerned. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** Days until the storage is full, at the last days’ growth. */
  readonly daysToFull: Maybe<Scalars['Float']['output']>;
  /** What is the matter with the sensor. */
  readonly faultKind: Maybe<SensorFault>;
  /** The upper bound of what the plant likes. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** When the plant was last watered. */
  readonly lastWateredAt: Maybe<Scalars['DateTime']['output']>;
  /** The lower bound of what the plant likes. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** When the plant will need water, by its dry-down. */
  readonly needsWaterAt: Maybe<Scalars['DateTime']['output']>;
  /** How many plants are concerned. */
  readonly plants: Maybe<Scalars['Int']['output']>;
  /** A share, 0 to 1: of plants that failed, or of the storage that is used. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** What it is usually like, where that is learnt. */
  readonly usual: Maybe<AlertUsualBand>;
  /** The value: percent or degrees Celsius, as `channel` says. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** Which alerts: those that meet every condition given. */
export type AlertFilter = {
  /** Whose business they are. */
  readonly audience?: InputMaybe<AlertAudience>;
  /** Assigned to this botanist. */
  readonly botanistId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AlertKind>>;
  /** true: not resolved yet; false: resolved. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Opened in this stretch. */
  readonly openedBetween?: InputMaybe<RangeInput>;
  /** About this plant. */
  readonly plantId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these severities. */
  readonly severities?: InputMaybe<ReadonlyArray<AlertSeverity>>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<AlertState>>;
};

/** What an alert is about: the first eight a plant, the others the machinery. */
export type AlertKind =
  /** A day could not be archived. */
  | 'ARCHIVE_FAILED'
  /** A day that is due has not been archived yet. */
  | 'ARCHIVE_LATE'
  /** It is colder than the plant likes. */
  | 'COLD'
  /** The soil is drier than the plant likes. */
  | 'DRY'
  /** It is hotter than the plant likes. */
  | 'HOT'
  /** It was not watered for more than a day; urgent after two. */
  | 'OVERDUE'
  /** Its sensor cannot be believed. */
  | 'SENSOR_FAULT'
  /** Nothing was heard of it for an hour. */
  | 'SILENT'
  /** The soil is wetter than the plant likes, and not from a watering just now. */
  | 'SOAKED'
  /** The plants API fails for many plants at once. */
  | 'SOURCE_ILL'
  /** The database’s home is nearly full. */
  | 'STORAGE_FULL'
  /** The plants have not been asked for minutes. */
  | 'SWEEPS_MISSING'
  /** Within its range, and far from what this plant is usually like at this hour. */
  | 'UNUSUAL';

/** A mail about an alert. */
export type AlertMail = {
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was not sent, or not at the last attempt. */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** Why it is sent. */
  readonly kind: MailKind;
  /** It is not sent before, such as for quiet hours. */
  readonly notBefore: Scalars['DateTime']['output'];
  /** The address. */
  readonly recipient: Scalars['String']['output'];
  /** Whose it is. */
  readonly recipientName: Scalars['String']['output'];
  /** When the mail server took it; null: not yet. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: MailState;
};

/** What became of the wish. */
export type AlertPayload = {
  /** The alert as it is then; null where nothing was done. */
  readonly alert: Maybe<Alert>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How an alert came to its end. */
export type AlertResolution =
  /** Somebody said so. */
  | 'BY_HAND'
  /** Its plant went on loan or missing; or, of `UNUSUAL`, the value left its range, and another alert tells of it. */
  | 'MOOT'
  /** The trouble went, and stayed away for a quarter of an hour. */
  | 'RECOVERED';

/** How pressing an alert is. */
export type AlertSeverity =
  /** Now; its mails wait for nothing. */
  | 'URGENT'
  /** Soon; its mails wait for quiet hours to end. */
  | 'WARNING';

/** How far an alert is seen to. All but `RESOLVED` are open to be moved. */
export type AlertState =
  /** Somebody has seen it and sees to it. */
  | 'ACKNOWLEDGED'
  /** Nobody has said that they see to it: after an hour it is said further up. */
  | 'OPEN'
  /** Over. The same trouble within the hour reopens it, unless it was resolved by hand. */
  | 'RESOLVED'
  /** Left be until `snoozedUntil`. */
  | 'SNOOZED';

/** What the plant is usually like at that hour, by its own baseline. */
export type AlertUsualBand = {
  /** Above this it is unusual. */
  readonly high: Scalars['Float']['output'];
  /** Below this it is unusual. */
  readonly low: Scalars['Float']['output'];
  /** The middle: percent or degrees Celsius. */
  readonly median: Scalars['Float']['output'];
  /** How far the value lies from the middle, in usual spreads. */
  readonly spreads: Scalars['Float']['output'];
};

/** What a file in the lake holds. */
export type ArchiveDataset =
  /** A summary of the day by plant, as Parquet. */
  | 'DAILY'
  /** Readings, as Parquet. */
  | 'READINGS'
  /** The same readings as gzipped CSV, where that is switched on. */
  | 'READINGS_CSV';

/** A UTC day on its way into the lake, or archived there. */
export type ArchiveDay = {
  /** Bytes of its archived readings. */
  readonly bytes: Scalars['Float']['output'];
  /** The day; its identity. */
  readonly day: Scalars['Date']['output'];
  /** Why the last run failed; null when it went well. */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** The files of the version that readers go by; none before the first. */
  readonly files: ReadonlyArray<ArchiveFile>;
  /** Until when a day that was brought back stays live. */
  readonly keptLiveUntil: Maybe<Scalars['DateTime']['output']>;
  /** The day as people write it: `Thu 31 Aug 2023`. */
  readonly label: Scalars['String']['output'];
  /** When a rehearsal last restored it and found every value. */
  readonly provenAt: Maybe<Scalars['DateTime']['output']>;
  /** When its rows left the database. */
  readonly prunedAt: Maybe<Scalars['DateTime']['output']>;
  /** Readings in its archived files. */
  readonly readings: Scalars['Float']['output'];
  /** When it was last brought back into the database. */
  readonly restoredAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  readonly state: ArchiveState;
  /** When every value was last compared before the rows left. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** The version of its manifest that readers go by; grows when late readings join. 0: none yet. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of archive days. */
export type ArchiveDayConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ArchiveDayEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<ArchiveDay>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of archive days. */
export type ArchiveDayEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: ArchiveDay;
};

/** A file in the lake. It never changes; its name holds its SHA-256. */
export type ArchiveFile = {
  /** Its size in bytes. */
  readonly bytes: Scalars['Float']['output'];
  /** What it holds. */
  readonly dataset: ArchiveDataset;
  /** The number of the first plant in it. */
  readonly firstPlant: Scalars['Int']['output'];
  /** Its key below the lake’s address. */
  readonly key: Scalars['String']['output'];
  /** The number of the last plant in it. */
  readonly lastPlant: Scalars['Int']['output'];
  /** How many rows it has. */
  readonly rows: Scalars['Float']['output'];
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where the file can be fetched: a path at this API’s address, with the same sign-in as a query. */
  readonly url: Scalars['String']['output'];
};

/** How far a day has come on its way into the lake. */
export type ArchiveState =
  /** Readers go by the lake. Passed in the same instant as PRUNED. */
  | 'CUT_OVER'
  /** Its turn has come; nothing of it is written for good. */
  | 'PLANNED'
  /** Its rows have left the database: the day is archived. */
  | 'PRUNED'
  /** Every byte was read back and every value compared; its manifest stands. */
  | 'VERIFIED'
  /** Its files lie in the lake; nobody goes by them yet. */
  | 'WRITTEN';

/** Who is to see to an alert. */
export type AssignAlertInput = {
  /** The alert’s `id`. */
  readonly alertId: Scalars['ID']['input'];
  /** The botanist’s `id`; null: whoever of its audience. Must be given. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The state you take it to be in: where it is in another, nothing is done (`CONFLICT`). */
  readonly expectedState?: InputMaybe<AlertState>;
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for its history; 1,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Who looks after a plant: `botanistId` or `followSource`. */
export type AssignBotanistInput = {
  /** The botanist’s `id`; null: nobody. */
  readonly botanistId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom you take to be its botanist now, null for nobody: where it is another, nothing is done (`CONFLICT`). Left out: whoever it is. */
  readonly expectedBotanistId?: InputMaybe<Scalars['ID']['input']>;
  /** true: whomever the source last named (`sourceBotanist`), as if no person had spoken. */
  readonly followSource?: Scalars['Boolean']['input'];
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plant’s `id`. */
  readonly plantId: Scalars['ID']['input'];
};

/** What became of the wish. */
export type AssignBotanistPayload = {
  /** The plant as it is then; null where nothing was done. */
  readonly plant: Maybe<Plant>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a plant is usually like at one hour of the day. */
export type BaselineHour = {
  /** How many days it was learnt from. */
  readonly days: Scalars['Int']['output'];
  /** Above this a value is unusual. */
  readonly high: Scalars['Float']['output'];
  /** The hour, UTC, 0 to 23. */
  readonly hour: Scalars['Int']['output'];
  /** true: from too few days yet, so that nothing is called unusual by it. */
  readonly learning: Scalars['Boolean']['output'];
  /** When that version was learnt. */
  readonly learntAt: Scalars['DateTime']['output'];
  /** Below this a value is unusual. */
  readonly low: Scalars['Float']['output'];
  /** The median absolute deviation from it: half of the values lie closer, half further. */
  readonly mad: Scalars['Float']['output'];
  /** The median: percent or degrees Celsius. */
  readonly median: Scalars['Float']['output'];
  /** How many readings it was learnt from. */
  readonly readings: Scalars['Int']['output'];
  /** The version of the baselines it is of. */
  readonly version: Scalars['Int']['output'];
};

/** Someone of the museum who looks after plants. */
export type Botanist = Node & {
  /** When they are away, now and from now on, the next first; at most 50. */
  readonly absences: ReadonlyArray<BotanistAbsence>;
  /** Lower-case; what the museum knows a botanist by. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** First and last name. */
  readonly name: Scalars['String']['output'];
  /** How many alerts that are not resolved yet this botanist sees to. */
  readonly openAlerts: Scalars['Int']['output'];
  /** As `+12345678901;ext=12` where it could be read, else as the museum wrote it. The newest the museum gave: it changes often. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The plants in this botanist’s care, by number. */
  readonly plants: PlantConnection;
  /** When they want no mail, but the urgent; null: it is welcome at any hour. */
  readonly quietHours: Maybe<QuietHours>;
  /** The sheet for a round: the plants on display in their care, and in that of whom they stand in for now, in the order of need; at most 200. */
  readonly rounds: ReadonlyArray<RoundsStop>;
  /** Do they want the day’s summary? */
  readonly wantsDigest: Scalars['Boolean']['output'];
};


/** Someone of the museum who looks after plants. */
export type BotanistPlantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A botanist is away, and somebody stands in: alerts go there instead. */
export type BotanistAbsence = Node & {
  /** Who is away. */
  readonly botanist: Botanist;
  /** Who stands in. */
  readonly cover: Botanist;
  /** From when. */
  readonly from: Scalars['DateTime']['output'];
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** Who said so. */
  readonly saidBy: Person;
  /** Until when; back at this instant. */
  readonly until: Scalars['DateTime']['output'];
};

/** What became of the wish. */
export type BotanistAbsencePayload = {
  /** The absence as it is then; null where there is none any more, or nothing was done. */
  readonly absence: Maybe<BotanistAbsence>;
  /** The botanist; null where nothing was done. */
  readonly botanist: Maybe<Botanist>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of botanists. */
export type BotanistConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<BotanistEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Botanist>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many plants a botanist looks after. */
export type BotanistCount = {
  /** Who; null for the plants that nobody looks after. */
  readonly botanist: Maybe<Botanist>;
  /** How many plants, wherever they are now. */
  readonly plants: Scalars['Int']['output'];
};

/** One entry in a list of botanists. */
export type BotanistEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Botanist;
};

/** What somebody saw: a PNG, JPEG or WebP. */
export type BugPictureInput = {
  /** Its bytes as base64, at most 393,216 of them; what it is, they say themselves. Send it in a variable: a document may not be so long. */
  readonly base64: Scalars['String']['input'];
};

/** Something somebody said did not work. */
export type BugReport = Node & {
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** The page it happened on. */
  readonly page: Maybe<Scalars['String']['output']>;
  /** What was to be seen. */
  readonly picture: Maybe<BugReportPicture>;
  /** When. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it. */
  readonly reporter: Person;
  /** The request it is about, as the log names it. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** What happened, as it was written. */
  readonly text: Scalars['String']['output'];
  /** In a few words. */
  readonly title: Scalars['String']['output'];
  /** The browser or program it happened in. */
  readonly userAgent: Maybe<Scalars['String']['output']>;
  /** The version of the page or program. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** A page of a list of bug reports. */
export type BugReportConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<BugReportEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<BugReport>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of bug reports. */
export type BugReportEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: BugReport;
};

/** What somebody saw, as they sent it. */
export type BugReportPicture = {
  /** How large the file is. */
  readonly bytes: Scalars['Int']['output'];
  /** In pixels. */
  readonly height: Scalars['Int']['output'];
  /** `image/png`, `image/jpeg` or `image/webp`. */
  readonly mediaType: Scalars['String']['output'];
  /** Where it is, within this API; for whoever may read the report, signed in as for a query. */
  readonly url: Scalars['String']['output'];
  /** In pixels. */
  readonly width: Scalars['Int']['output'];
};

/** What bounds the storage. */
export type CapacityKind =
  /** The disk that the database lies on, with all else on it. */
  | 'DISK'
  /** An allowance for the database (STORAGE_QUOTA_BYTES). */
  | 'QUOTA';

/** What one of the staff wrote down about a plant. */
export type CareNote = Node & {
  /** Who wrote it. */
  readonly author: Person;
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly plant: Plant;
  /** As it was written. */
  readonly text: Scalars['String']['output'];
  /** When. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A page of a list of care notes. */
export type CareNoteConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<CareNoteEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<CareNote>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of care notes. */
export type CareNoteEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: CareNote;
};

/** Where a plant fares well; at the bounds it is still fine. */
export type CareRange = {
  /** The upper bound. */
  readonly high: Scalars['Float']['output'];
  /** Is it the museum’s own, because nobody has set one for this plant? */
  readonly isDefault: Scalars['Boolean']['output'];
  /** The lower bound. */
  readonly low: Scalars['Float']['output'];
};

/** Bounds for a plant, `low` below `high`. */
export type CareRangeInput = {
  /** The upper bound. */
  readonly high: Scalars['Float']['input'];
  /** The lower bound. */
  readonly low: Scalars['Float']['input'];
};

/** Care’s judgement of a plant, or of one thing that is measured of it. What is not known is never OK. */
export type CareState =
  /** The plant needs someone. */
  | 'ATTENTION'
  /** On loan or missing. */
  | 'AWAY'
  /** All is well. */
  | 'OK'
  /** Its sensor is not to be believed; how the plant is, nobody knows. */
  | 'SENSOR_FAULT'
  /** Nothing has been heard of it for an hour, or care has not judged it yet. */
  | 'SILENT';

/** What a plant’s sensor measures. */
export type Channel =
  /** Percent, 0 to 100. */
  | 'SOIL_MOISTURE'
  /** Degrees Celsius. */
  | 'TEMPERATURE';

/** Care’s judgement of one thing that is measured of a plant. */
export type ChannelState = {
  /** What is the matter; null where the state says it all. */
  readonly kind: Maybe<TroubleKind>;
  /** Why, in a sentence with the numbers. */
  readonly reason: Scalars['String']['output'];
  /** Since when, by the readings. */
  readonly since: Scalars['DateTime']['output'];
  /** The judgement. */
  readonly state: CareState;
  /** Is it far from its own baseline, whatever else is the matter? */
  readonly unusual: Scalars['Boolean']['output'];
  /** What it is usually like at the hour of its newest reading; null while that is still being learnt. */
  readonly usual: Maybe<UsualBand>;
  /** The value that the sentence tells, percent or degrees Celsius; null where all is well (`latestReading` tells) or no value stands. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** What plants are grouped by. */
export type CompareBy =
  /** Who looks after them. */
  | 'BOTANIST'
  /** Where they come from. */
  | 'ORIGIN';

/** How many plants come from a country. */
export type CountryCount = {
  /** ISO 3166-1, two letters; null where it is not known. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** The country by name; null for the plants whose country is not known. */
  readonly countryName: Maybe<Scalars['String']['output']>;
  /** How many plants, wherever they are now. */
  readonly plants: Scalars['Int']['output'];
};

/** A stretch of readings with where it came from. Stretches follow each other without holes. */
export type Coverage = {
  /** Its first instant. */
  readonly from: Scalars['DateTime']['output'];
  /** How many readings it has. */
  readonly readings: Scalars['Int']['output'];
  /** Of a gap: why. Null otherwise. */
  readonly reason: Maybe<GapReason>;
  /** Where its readings came from. */
  readonly source: CoverageSource;
  /** The first instant behind it. */
  readonly to: Scalars['DateTime']['output'];
};

/** Where a stretch of readings came from. */
export type CoverageSource =
  /** From the archive. */
  | 'ARCHIVE'
  /** There is nothing here; `reason` says why. */
  | 'GAP'
  /** From the database. */
  | 'LIVE';

/** A plant’s UTC day in a few figures; kept for ever. */
export type DailySummary = {
  /** How many readings. */
  readonly count: Scalars['Int']['output'];
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** true: frozen from the archived day. false: it may still change, for the day is not archived yet, or late readings have come that will join it. */
  readonly final: Scalars['Boolean']['output'];
  /** The day as people write it: `Thu 31 Aug 2023`. */
  readonly label: Scalars['String']['output'];
  /** Soil moisture in per cent. */
  readonly soilMoisture: DailyValues;
  /** Degrees Celsius. */
  readonly temperature: DailyValues;
  /** How many waterings within the day its readings name. */
  readonly waterings: Scalars['Int']['output'];
};

/** One channel over a day. Median and quartiles interpolate. */
export type DailyValues = {
  /** How many values. */
  readonly count: Scalars['Int']['output'];
  /** The highest. Null where nothing was measured. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** The mean. Null where nothing was measured. */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** Half of the values lie below. Null where nothing was measured. */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** The lowest. Null where nothing was measured. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** A quarter of the values lies below. Null where nothing was measured. */
  readonly p25: Maybe<Scalars['Float']['output']>;
  /** Three quarters of the values lie below. Null where nothing was measured. */
  readonly p75: Maybe<Scalars['Float']['output']>;
};

/** Where a file can be fetched. */
export type Download = {
  /** Path and query, at this API’s address. Fetched by GET, with the same sign-in as a query. */
  readonly url: Scalars['String']['output'];
};

/** How a file of readings is written. */
export type DownloadFormat =
  /** Text with a header line; instants by the clocks of a time zone of your choice. */
  | 'CSV'
  /** For programs: columns, typed and packed; instants in UTC. */
  | 'PARQUET';

/** How a plant dries since it was last watered, and when it will need water. */
export type DryDownForecast = {
  /** How many earlier dry-downs that is told by. */
  readonly cycles: Scalars['Int']['output'];
  /** How far off such forecasts of this plant have been, in minutes, by the median of its earlier dry-downs; null where there are none to tell by. */
  readonly errorMinutes: Maybe<Scalars['Float']['output']>;
  /** When this was worked out. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** When the soil reaches the lower bound of the plant’s range: in the past where it has. */
  readonly needsWaterAt: Scalars['DateTime']['output'];
  /** How fast it dries: points of soil moisture an hour, below zero. */
  readonly pointsPerHour: Scalars['Float']['output'];
  /** The soil’s moisture at `madeAt` by the line through the readings since, per cent; not a reading. */
  readonly soilMoisture: Scalars['Float']['output'];
  /** The watering since which it dries; null where none is known. */
  readonly wateredAt: Maybe<Scalars['DateTime']['output']>;
};

/** An absence that is over earlier, or does not come about. */
export type EndBotanistAbsenceInput = {
  /** The absence’s `id`. */
  readonly absenceId: Scalars['ID']['input'];
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A plant that leads in something, with the reading that says so. */
export type Extreme = {
  /** The plant. */
  readonly plant: Plant;
  /** When it was measured. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Degrees Celsius, or per cent of soil moisture. */
  readonly value: Scalars['Float']['output'];
};

/** The ends of the scale among plants on display whose newest reading is of the last hour. */
export type Extremes = {
  /** The lowest temperature. Null where none is known. */
  readonly coldest: Maybe<Extreme>;
  /** The lowest soil moisture. Null where none is known. */
  readonly driest: Maybe<Extreme>;
  /** The highest temperature. Null where none is known. */
  readonly hottest: Maybe<Extreme>;
  /** The highest soil moisture. Null where none is known. */
  readonly wettest: Maybe<Extreme>;
};

/** Why there is nothing in a stretch. */
export type GapReason =
  /** No reading was taken for five minutes or more. */
  | 'NO_READINGS'
  /** Readings are archived here, but cannot be read just now. Ask again later. */
  | 'UNREADABLE';

/** One of several groups of plants that are compared. */
export type GroupSeries = {
  /** The botanist, where plants are grouped by them. */
  readonly botanist: Maybe<Botanist>;
  /** The `id` of the origin or botanist. */
  readonly key: Scalars['ID']['output'];
  /** What to write beside it: a place or a name. */
  readonly label: Scalars['String']['output'];
  /** The origin, where plants are grouped by it. */
  readonly origin: Maybe<Origin>;
  /** How many plants it has. */
  readonly plants: Scalars['Int']['output'];
  /** The readings of all its plants together: lowest, mean and highest. All that are compared have the same `every` and the same `at`: null where this one has no reading. */
  readonly series: Series;
};

/** Why a mail is sent. */
export type MailKind =
  /** Something is the matter. */
  | 'ALERT'
  /** Somebody gave the alert to the recipient. */
  | 'ASSIGNMENT'
  /** Somebody reported a problem; about no alert. */
  | 'BUG_REPORT'
  /** The day’s summary; about no single alert. */
  | 'DIGEST'
  /** Nobody acknowledged it. */
  | 'ESCALATION'
  /** It still is. */
  | 'REMINDER'
  /** It has become urgent. */
  | 'WORSENED';

/** How far a mail is. */
export type MailState =
  /** It had become pointless before it was sent: `failure` says why. */
  | 'DROPPED'
  /** The mail server refuses it for good, or never said whether it had it: `failure` says why. */
  | 'FAILED'
  /** On its way to the mail server. */
  | 'SENDING'
  /** The mail server has taken it. */
  | 'SENT'
  /** Not due yet, or waiting for the mail server. */
  | 'WAITING';

/** What a page must know of this Palmhouse before anyone signs in. */
export type Museum = {
  /** How one signs in here. */
  readonly signIn: SignInWay;
  /** By whose clocks the museum lives: an IANA time zone. */
  readonly timeZone: Scalars['String']['output'];
  /** Palmhouse’s version. */
  readonly version: Scalars['String']['output'];
};

export type Mutation = {
  /** Says that you have seen an alert and see to it: nobody else is told further up. Wakes it where it is snoozed. */
  readonly acknowledgeAlert: AlertPayload;
  /** Writes a note about a plant, for the staff. */
  readonly addCareNote: AddCareNotePayload;
  /** Gives an alert to a botanist, who gets a mail about it, or to nobody in particular. */
  readonly assignAlert: AlertPayload;
  /** Says who looks after a plant. It holds until the source names another botanist than it last did (`sourceBotanist`). */
  readonly assignBotanist: AssignBotanistPayload;
  /** Says that a botanist is back now, or does not go away after all. */
  readonly endBotanistAbsence: BotanistAbsencePayload;
  /** Opens the queues for a browser: engineers look at them, admins may also retry, pause and remove. The address works once and within a minute; what it opens stays open for an hour. */
  readonly openQueueBoard: OpenQueueBoardPayload;
  /** Judges once more, by today’s rules, what was refused. First a dry run, which only says what would happen; then, with its `plan`, the real one, which ingestion carries out. */
  readonly replayRejections: ReplayRejectionsPayload;
  /** Tells the engineers what did not work: it is kept, and mailed to them. */
  readonly reportBug: ReportBugPayload;
  /** Says that an alert is done with, and why. It stays so while the same trouble lasts, a day at most. Of a sensor’s fault: that the sensor was seen to, and is believed again from now on. */
  readonly resolveAlert: AlertPayload;
  /** Asks the archive to bring a day back into the database. */
  readonly restoreArchiveDay: RestoreArchiveDayPayload;
  /** Says that a botanist is away, and who stands in: alerts opened meanwhile go there. */
  readonly setBotanistAbsence: BotanistAbsencePayload;
  /** Sets what a plant likes, or goes back to the museum’s ranges. */
  readonly setPlantRanges: SetPlantRangesPayload;
  /** Says where a plant is: lent, returned, missing. It holds until the source says something else than it last did (`sourceStatus`). */
  readonly setPlantStatus: SetPlantStatusPayload;
  /** Says when you want no mail, and whether you want the day’s summary. */
  readonly setQuietHours: SetQuietHoursPayload;
  /** Leaves an alert be until an instant, at which it comes back if it is not over by then. */
  readonly snoozeAlert: AlertPayload;
};


export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationAddCareNoteArgs = {
  input: AddCareNoteInput;
};


export type MutationAssignAlertArgs = {
  input: AssignAlertInput;
};


export type MutationAssignBotanistArgs = {
  input: AssignBotanistInput;
};


export type MutationEndBotanistAbsenceArgs = {
  input: EndBotanistAbsenceInput;
};


export type MutationReplayRejectionsArgs = {
  input: ReplayRejectionsInput;
};


export type MutationReportBugArgs = {
  input: ReportBugInput;
};


export type MutationResolveAlertArgs = {
  input: ResolveAlertInput;
};


export type MutationRestoreArchiveDayArgs = {
  input: RestoreArchiveDayInput;
};


export type MutationSetBotanistAbsenceArgs = {
  input: SetBotanistAbsenceInput;
};


export type MutationSetPlantRangesArgs = {
  input: SetPlantRangesInput;
};


export type MutationSetPlantStatusArgs = {
  input: SetPlantStatusInput;
};


export type MutationSetQuietHoursArgs = {
  input: SetQuietHoursInput;
};


export type MutationSnoozeAlertArgs = {
  input: SnoozeAlertInput;
};

/** Anything with an id of its own, to be asked for again with `node(id)`. */
export type Node = {
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
};

/** The way to the queues. */
export type OpenQueueBoardPayload = {
  /** Until when the way is open. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Path and query, at this API’s address, for a browser to go to, once. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which way a list runs. */
export type OrderDirection =
  /** Lowest first, A to Z. */
  | 'ASC'
  /** Highest first, Z to A. */
  | 'DESC';

/** The place a plant comes from. */
export type Origin = Node & {
  /** ISO 3166-1, two letters; null where the museum’s country name is not a known one. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** The country by name. */
  readonly countryName: Maybe<Scalars['String']['output']>;
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, −90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, −180 to 180. */
  readonly longitude: Scalars['Float']['output'];
  /** The plants from there, by number. */
  readonly plants: PlantConnection;
  /** IANA zone such as `America/Sao_Paulo`; most sources do not send it. */
  readonly timeZone: Maybe<Scalars['String']['output']>;
  /** Town or region. */
  readonly town: Scalars['String']['output'];
};


/** The place a plant comes from. */
export type OriginPlantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of origins. */
export type OriginConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<OriginEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Origin>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of origins. */
export type OriginEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Origin;
};

/** The museum at a glance. */
export type Overview = {
  /** When care last judged the plants; null: never yet. */
  readonly careAssessedAt: Maybe<Scalars['DateTime']['output']>;
  /** A sentence where the states cannot be relied on, because care has not judged the plants for more than 5 minutes; else null. */
  readonly careNotice: Maybe<Scalars['String']['output']>;
  /** Hottest, coldest, wettest and driest. */
  readonly extremes: Extremes;
  /** When the plants were last asked; null: never yet. */
  readonly lastAskedAt: Maybe<Scalars['DateTime']['output']>;
  /** The newest round of asking; null: there was none yet. */
  readonly lastSweep: Maybe<Sweep>;
  /** How many alerts are not resolved yet, of plants and of the machinery. */
  readonly openAlerts: Scalars['Int']['output'];
  /** true: nobody signs in here, and anyone who reaches this API may do everything. */
  readonly openMode: Scalars['Boolean']['output'];
  /** How many plants there are, and where. */
  readonly plants: PlantCounts;
  /** Botanists by the number of plants they look after, most first; at most 300. */
  readonly plantsPerBotanist: ReadonlyArray<BotanistCount>;
  /** Countries by the number of plants that come from there, most first; at most 300. */
  readonly plantsPerCountry: ReadonlyArray<CountryCount>;
  /** How many plants fare how. */
  readonly states: StateCounts;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** The cursor of the last entry; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Is there more behind this page? Ask on with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Is there more before this page? Ask back with `before: startCursor` where the list takes it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** How the bytes that came are written as text. */
export type PayloadEncoding =
  /** They were no text, and stand as base64. */
  | 'BASE64'
  /** They were text, and stand as they came. */
  | 'UTF8';

/** Somebody who did or wrote something, as they had signed in then. */
export type Person = {
  /** Stable and unique among those who sign in. */
  readonly id: Scalars['String']['output'];
  /** For people to read. */
  readonly name: Scalars['String']['output'];
};

/** A plant of the museum’s living collection. */
export type Plant = Node & {
  /** The alerts about it, newest first. */
  readonly alerts: AlertConnection;
  /** What it is usually like, hour by hour of the day; hours of which nothing was learnt are left out. */
  readonly baseline: ReadonlyArray<BaselineHour>;
  /** Who looks after it. */
  readonly botanist: Maybe<Botanist>;
  /** Life cycle, such as `Perennial`; only the museum’s oldest records have it. */
  readonly cycle: Maybe<Scalars['String']['output']>;
  /** Its days in a few figures, in their order; days without a reading are left out. Archived days are frozen, the others are summed up as they stand. */
  readonly daily: ReadonlyArray<DailySummary>;
  /** Its readings as a file, live and archived as one, without a cap. */
  readonly download: Download;
  /** When it will need water; null while there is too little to tell by. */
  readonly forecast: Maybe<DryDownForecast>;
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** A picture, where there is a usable one. */
  readonly image: Maybe<PlantImage>;
  /** When it was last watered, as far as is known. */
  readonly lastWateredAt: Maybe<Scalars['DateTime']['output']>;
  /** Its newest reading, however old. */
  readonly latestReading: Maybe<Reading>;
  /** Common name; `Plant 43` for one that has been away since before Palmhouse first asked. */
  readonly name: Scalars['String']['output'];
  /** What the staff wrote down about it, newest first. */
  readonly notes: CareNoteConnection;
  /** The number the museum gave it. */
  readonly number: Scalars['Int']['output'];
  /** Where it comes from. */
  readonly origin: Maybe<Origin>;
  /** What it likes. */
  readonly ranges: PlantRanges;
  /** Readings in the order they were taken, `from` included, `to` not. Without `from`: the 24 hours before `to`, or before now. */
  readonly readings: ReadingConnection;
  /** Botanical name, where the museum gives one. */
  readonly scientificName: Maybe<Scalars['String']['output']>;
  /** Its readings of a stretch of time for a chart, live and archived as one: reading by reading where there are no more than `maxPoints` (and, in ranges so long that hourly summaries answer, none is archived), else in the finest buckets of 1, 2, 5, 10, 15 or 30 minutes, 1, 2, 3, 4, 6 or 12 hours, 1, 2, 7 days or more that come to no more. */
  readonly series: Series;
  /** Whom the source last named. Differs from `botanist` where people say otherwise. */
  readonly sourceBotanist: Maybe<Botanist>;
  /** Where the source last said it is; null before it has. Differs from `status` where people say otherwise. */
  readonly sourceStatus: Maybe<PlantStatus>;
  /** How it fares, as care judges it. */
  readonly state: PlantState;
  /** How its state went, newest first: an entry holds until the next one of its measurement. */
  readonly stateChanges: PlantStateChangeConnection;
  /** Where it is. */
  readonly status: PlantStatus;
  /** Where it has been and who looked after it, newest first; the last 100 changes. */
  readonly statusChanges: ReadonlyArray<PlantStatusChange>;
  /** Since when it is there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** The light it likes, such as `full sun`; only the museum’s oldest records have it. */
  readonly sunlight: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it was watered in time, by its last known watering. */
  readonly watering: PlantWatering;
  /** How often it was watered. */
  readonly wateringRhythm: WateringRhythm;
  /** When it was watered, newest first. */
  readonly waterings: WateringConnection;
};


/** A plant of the museum’s living collection. */
export type PlantAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A plant of the museum’s living collection. */
export type PlantBaselineArgs = {
  channel: Channel;
};


/** A plant of the museum’s living collection. */
export type PlantDailyArgs = {
  range: RangeInput;
};


/** A plant of the museum’s living collection. */
export type PlantDownloadArgs = {
  format?: DownloadFormat;
  range?: InputMaybe<RangeInput>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};


/** A plant of the museum’s living collection. */
export type PlantNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plant of the museum’s living collection. */
export type PlantReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A plant of the museum’s living collection. */
export type PlantSeriesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  every?: InputMaybe<Scalars['Duration']['input']>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
  range: RangeInput;
};


/** A plant of the museum’s living collection. */
export type PlantStateChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<RangeInput>;
};


/** A plant of the museum’s living collection. */
export type PlantWateringRhythmArgs = {
  range?: InputMaybe<RangeInput>;
};


/** A plant of the museum’s living collection. */
export type PlantWateringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<RangeInput>;
};

/** A page of a list of plants. */
export type PlantConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<PlantEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Plant>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many plants there are, and where. */
export type PlantCounts = {
  /** Of whom the museum knows no more. */
  readonly missing: Scalars['Int']['output'];
  /** In the museum. */
  readonly onDisplay: Scalars['Int']['output'];
  /** Lent to other museums. */
  readonly onLoan: Scalars['Int']['output'];
  /** All that Palmhouse knows. */
  readonly total: Scalars['Int']['output'];
};

/** One entry in a list of plants. */
export type PlantEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Plant;
};

/** Which plants: those that meet every condition given. */
export type PlantFilter = {
  /** Looked after by this botanist. */
  readonly botanistId?: InputMaybe<Scalars['ID']['input']>;
  /** From this country: ISO code of two letters, or the name. Case and accents do not matter. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** true: those that somebody should see to, because they or their sensors are in trouble or silent; false: the others. */
  readonly needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** From this origin. */
  readonly originId?: InputMaybe<Scalars['ID']['input']>;
  /** Judged to be in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CareState>>;
  /** In one of these places. */
  readonly status?: InputMaybe<ReadonlyArray<PlantStatus>>;
  /** Every one of these words stands in the common, scientific or botanist’s name, whole or in part. Case and accents do not matter; at most ten words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A picture of the plant’s kind, and what it may be used for. */
export type PlantImage = {
  /** The licence by name. */
  readonly licenceName: Maybe<Scalars['String']['output']>;
  /** The licence’s text. */
  readonly licenceUrl: Maybe<Scalars['String']['output']>;
  /** A small version. */
  readonly thumbnailUrl: Maybe<Scalars['String']['output']>;
  /** The picture, as large as there is one. */
  readonly url: Scalars['String']['output'];
};

/** The order of plants. */
export type PlantOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PlantOrderField;
};

/** What plants can be ordered by. */
export type PlantOrderField =
  /** Common name, without regard to case and accents; plants of one name by number. */
  | 'NAME'
  /** How much they need someone, worst first: attention, a sensor’s fault, silence, well, away; and of these, who has waited longest. */
  | 'NEED'
  /** The museum’s number. */
  | 'NUMBER';

/** What a plant likes: outside it, it is looked after. */
export type PlantRanges = {
  /** Of soil moisture, percent. */
  readonly soilMoisture: CareRange;
  /** Of temperature, degrees Celsius. */
  readonly temperature: CareRange;
};

/** One of several plants that are compared. */
export type PlantSeries = {
  /** The plant. */
  readonly plant: Plant;
  /** Its readings. All that are compared have the same `every` and the same `at`: null where this one has no reading. */
  readonly series: Series;
};

/** How a plant fares, as care judges it each minute. */
export type PlantState = {
  /** The worst of both: attention, then a sensor’s fault, silence, well; away before all. */
  readonly overall: CareState;
  /** Why, in a sentence or two. */
  readonly reason: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Of its soil’s moisture. */
  readonly soilMoisture: ChannelState;
  /** Of its temperature. */
  readonly temperature: ChannelState;
};

/** Care’s judgement of one thing that is measured of a plant became another. */
export type PlantStateChange = {
  /** From when on it held. */
  readonly at: Scalars['DateTime']['output'];
  /** Of what. */
  readonly channel: Channel;
  /** What was the matter; null where the state says it all. */
  readonly kind: Maybe<TroubleKind>;
  /** Why, in a sentence with the numbers. */
  readonly reason: Scalars['String']['output'];
  /** The judgement. */
  readonly state: CareState;
  /** Until when; null: it still holds. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** Was it far from its own baseline, whatever else was the matter? */
  readonly unusual: Scalars['Boolean']['output'];
};

/** A page of a list of changes of a plant’s state. */
export type PlantStateChangeConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<PlantStateChangeEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<PlantStateChange>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of changes of a plant’s state. */
export type PlantStateChangeEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: PlantStateChange;
};

/** Where a plant is: by what the source last said that was new, or by what people said since. */
export type PlantStatus =
  /** The museum knows no plant of this number any more. */
  | 'MISSING'
  /** In the museum, its sensors are asked every minute. */
  | 'ON_DISPLAY'
  /** Lent to another museum. */
  | 'ON_LOAN';

/** A plant went somewhere else, or to another botanist. */
export type PlantStatusChange = {
  /** When it was noticed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who looked after it before. */
  readonly botanistFrom: Maybe<Botanist>;
  /** Who looked after it from then on. */
  readonly botanistTo: Maybe<Botanist>;
  /** Who said so; null where it was the source. */
  readonly by: Maybe<Person>;
  /** What brought the change about. */
  readonly cause: Scalars['String']['output'];
  /** What they wrote with it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The status before; null when the plant was first seen. */
  readonly statusFrom: Maybe<PlantStatus>;
  /** The status from then on. */
  readonly statusTo: PlantStatus;
};

/** Whether a plant was watered in time. */
export type PlantWatering = {
  /** When it becomes, or became, amber; null where the level is not known. */
  readonly amberAt: Maybe<Scalars['DateTime']['output']>;
  /** At the moment of asking. */
  readonly level: WateringLevel;
  /** When it becomes, or became, red; null where the level is not known. */
  readonly redAt: Maybe<Scalars['DateTime']['output']>;
};

export type Query = {
  /** One alert; null where there is none. */
  readonly alert: Maybe<Alert>;
  /** What somebody must hear of, newest first, resolved or not. */
  readonly alerts: AlertConnection;
  /** One day of the archive; null where it is not in it. */
  readonly archiveDay: Maybe<ArchiveDay>;
  /** The days of the archive, newest first. */
  readonly archiveDays: ArchiveDayConnection;
  /** One botanist; null where there is none. */
  readonly botanist: Maybe<Botanist>;
  /** Everyone who looks after plants, by name. */
  readonly botanists: BotanistConnection;
  /** What people said did not work, newest first. */
  readonly bugReports: BugReportConnection;
  /** Several plants over the same stretch of time, on one axis. */
  readonly compare: ReadonlyArray<PlantSeries>;
  /** Origins or botanists over the same stretch of time, on one axis, each by the readings of all its plants. */
  readonly compareGroups: ReadonlyArray<GroupSeries>;
  /** What a page must know of this Palmhouse before anyone signs in. */
  readonly museum: Museum;
  /** Whatever has this id; null where there is nothing. */
  readonly node: Maybe<Node>;
  /** Whatever has these ids, in their order, null where there is nothing; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One place of origin; null where there is none. */
  readonly origin: Maybe<Origin>;
  /** The places the collection comes from, by country and town. */
  readonly origins: OriginConnection;
  /** The museum at a glance. */
  readonly overview: Overview;
  /** One plant, by `id` or by the museum’s `number`; null where there is none. */
  readonly plant: Maybe<Plant>;
  /** The collection: every plant Palmhouse knows, also those on loan and missing. */
  readonly plants: PlantConnection;
  /** What this request costs, and what is left of the minute. */
  readonly rateLimit: RateLimit;
  /** Readings of some plants, of an origin’s or of a botanist’s as a file; of all plants where none is named. */
  readonly readingsDownload: Download;
  /** How many rejections there are by rule and source, those with most open first; at most 200. */
  readonly rejectionCounts: ReadonlyArray<RejectionCount>;
  /** The quarantine: what arrived and was refused, newest first. */
  readonly rejections: RejectionConnection;
  /** A real run over rejections, and how far it has come; null where there is none. */
  readonly replay: Maybe<Replay>;
  /** How full the database’s home is. */
  readonly storage: Storage;
  /** One round of asking; null where there was none. */
  readonly sweep: Maybe<Sweep>;
  /** Rounds of asking over a stretch of time, some minutes to a bin, and the gaps between them. */
  readonly sweepStrip: SweepStrip;
  /** Rounds of asking, newest first. */
  readonly sweeps: SweepConnection;
  /** Whoever asks, signed in or not. */
  readonly viewer: Viewer;
};


export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArchiveDayArgs = {
  day: Scalars['Date']['input'];
};


export type QueryArchiveDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<RangeInput>;
};


export type QueryBotanistArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBotanistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBugReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  botanistId?: InputMaybe<Scalars['ID']['input']>;
  every?: InputMaybe<Scalars['Duration']['input']>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
  originId?: InputMaybe<Scalars['ID']['input']>;
  plantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  range: RangeInput;
};


export type QueryCompareGroupsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  by: CompareBy;
  every?: InputMaybe<Scalars['Duration']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxPoints?: InputMaybe<Scalars['Int']['input']>;
  range: RangeInput;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOriginArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlantArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlantOrder>;
};


export type QueryReadingsDownloadArgs = {
  botanistId?: InputMaybe<Scalars['ID']['input']>;
  format?: DownloadFormat;
  originId?: InputMaybe<Scalars['ID']['input']>;
  plantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  range?: InputMaybe<RangeInput>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RejectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReplayArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySweepArgs = {
  minute: Scalars['DateTime']['input'];
};


export type QuerySweepStripArgs = {
  every: Scalars['Duration']['input'];
  range: RangeInput;
};


export type QuerySweepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<RangeInput>;
};

/** When a botanist wants no mail, by the museum’s clocks; over midnight where `until` is the earlier. */
export type QuietHours = {
  /** Their first minute, `HH:MM`. */
  readonly from: Scalars['String']['output'];
  /** The first minute after them, `HH:MM`. */
  readonly until: Scalars['String']['output'];
};

/** A stretch of the day, by the museum’s clocks; over midnight where `until` is the earlier. */
export type QuietHoursInput = {
  /** Its first minute, `HH:MM`. */
  readonly from: Scalars['String']['input'];
  /** The first minute after it, `HH:MM`; not the same as `from`. */
  readonly until: Scalars['String']['input'];
};

/** A stretch of time, `from` included, `to` not. Either end may be left open. */
export type RangeInput = {
  /** The first instant of the stretch. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant behind the stretch. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What this request costs, and what is left of the minute. */
export type RateLimit = {
  /** Points of this request: 1, and 1 for each list or look-up, and 1 for every thousand values it could return. */
  readonly cost: Scalars['Int']['output'];
  /** Whom the points are counted for: a person, a key, or a network. */
  readonly identity: Scalars['String']['output'];
  /** Points a minute for whoever asks; null: no limit. */
  readonly limit: Maybe<Scalars['Int']['output']>;
  /** Points left of this minute, this request paid; null: no limit. */
  readonly remaining: Maybe<Scalars['Int']['output']>;
  /** When the minute ends and all points are there again. */
  readonly resetAt: Scalars['DateTime']['output'];
};

/** What a plant’s sensors said at one instant, as cleaned: an implausible value is null here and whole in the rejections. */
export type Reading = {
  /** The last watering the plant reported with it. */
  readonly lastWateredAt: Maybe<Scalars['DateTime']['output']>;
  /** Per cent, 0 to 100; null when the sensor’s value was implausible. */
  readonly soilMoisture: Maybe<Scalars['Float']['output']>;
  /** Where it is kept. */
  readonly source: ReadingSource;
  /** When the sensors took it; with the plant, its identity. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Degrees Celsius; null when the sensor’s value was implausible. */
  readonly temperature: Maybe<Scalars['Float']['output']>;
};

/** A reading that has just been stored, or was while you were away. */
export type ReadingAdded = {
  /** Where this stands among all that happened: `after` it, a later subscription goes on. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** Whose it is. Ask for its lists (`readings`, …) by query: an event brings none. */
  readonly plant: Plant;
  /** The reading. */
  readonly reading: Reading;
  /** The minute of the sweep that read it; null where none counts it (found by discovery, or late). */
  readonly sweepMinute: Maybe<Scalars['DateTime']['output']>;
};

/** A page of readings, live and archived as one. */
export type ReadingConnection = {
  /** Everything that is kept of that stretch is here; false where archived files could not be read. */
  readonly complete: Scalars['Boolean']['output'];
  /** Where the readings of the stretch that this page covers came from, and where there are none: from the stretch’s beginning (or the cursor) to its end, or to the page’s last reading where there is more. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ReadingEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Reading>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many readings the whole list has. Counted only when asked for; null, with an error, while archived files cannot be read. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One entry in a list of readings. */
export type ReadingEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Reading;
};

/** Where a reading is kept. */
export type ReadingSource =
  /** In the archive, proven; older than a day. */
  | 'ARCHIVE'
  /** In the database, at hand. */
  | 'LIVE';

/** Something that arrived and was refused, kept whole with the rule that refused it. */
export type Rejection = Node & {
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** What came, for reading: as JSON where it is JSON, else as text; `{ encoding: "base64", data }` where the bytes are no text. JSON loses what a reader of JSON cannot hold (numbers too long or too large, keys that stand twice), and nested past 100 levels it stays text. For every character as it came: `payloadText`. */
  readonly payload: Scalars['JSON']['output'];
  /** How `payloadText` is written: as it came, or as base64. */
  readonly payloadEncoding: PayloadEncoding;
  /** The body exactly as it came; base64 where it was no text, which `payloadEncoding` tells. */
  readonly payloadText: Scalars['String']['output'];
  /** The plant that was asked, by the museum’s number. */
  readonly plantNumber: Maybe<Scalars['Int']['output']>;
  /** What was refused and what was kept, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** When it arrived. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** What became of it, in a sentence; null while it is open. */
  readonly resolution: Maybe<Scalars['String']['output']>;
  /** When it was put right or set aside; null while it is open. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The rule by its stable name, such as `temperature-range`. */
  readonly rule: Scalars['String']['output'];
  /** Where it came from. */
  readonly source: Scalars['String']['output'];
};

/** A page of a list of rejections. */
export type RejectionConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<RejectionEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Rejection>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many rejections a rule made of what one source sent. */
export type RejectionCount = {
  /** Still open. */
  readonly open: Scalars['Int']['output'];
  /** Put right or set aside. */
  readonly resolved: Scalars['Int']['output'];
  /** The rule by its stable name. */
  readonly rule: Scalars['String']['output'];
  /** Where they came from. */
  readonly source: Scalars['String']['output'];
};

/** One entry in a list of rejections. */
export type RejectionEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Rejection;
};

/** Which rejections: those that meet every condition given. */
export type RejectionFilter = {
  /** About the plant of this number. */
  readonly plantNumber?: InputMaybe<Scalars['Int']['input']>;
  /** That arrived in this stretch. */
  readonly range?: InputMaybe<RangeInput>;
  /** true: put right or set aside; false: still open. */
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refused by this rule, by its stable name. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** From this source. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A real run over rejections: what today’s rules believe of them is loaded. */
export type Replay = Node & {
  /** How many it put right; null before it is done. */
  readonly accepted: Maybe<Scalars['Int']['output']>;
  /** Why nothing was done, where nothing was. */
  readonly failure: Maybe<Scalars['String']['output']>;
  /** When it ended; null while it waits. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and lasting: keep it, but read nothing from it. */
  readonly id: Scalars['ID']['output'];
  /** How many rejections it looks at. */
  readonly looked: Scalars['Int']['output'];
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  readonly requestedBy: Person;
  /** How far it has come. */
  readonly state: ReplayState;
};

/** What a real run would do, as the museum is now. Nothing was changed. */
export type ReplayDryRun = {
  /** How many of them a real run would put right. */
  readonly accepted: Scalars['Int']['output'];
  /** Where this dry run ends; null where ids were given. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Each of them, in the order they arrived. */
  readonly entries: ReadonlyArray<ReplayEntry>;
  /** Are there more that are meant? Look on with `after: endCursor`. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** How many rejections were looked at. */
  readonly looked: Scalars['Int']['output'];
  /** Names this dry run; the real one needs it, and does exactly this or nothing. */
  readonly plan: Scalars['String']['output'];
};

/** What would become of one rejection. */
export type ReplayEntry = {
  /** Would a real run put it right? */
  readonly accepted: Scalars['Boolean']['output'];
  /** The plant that was asked, by the museum’s number. */
  readonly plantNumber: Maybe<Scalars['Int']['output']>;
  /** The verdict in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The rejection’s `id`. */
  readonly rejectionId: Scalars['ID']['output'];
  /** The rule that refused it. */
  readonly rule: Scalars['String']['output'];
  /** What would become of it. */
  readonly verdict: ReplayVerdict;
};

/** A dry run: which rejections, by `ids` or `filter` (left out: all that are open). A real run: `dryRun: false` and the dry run’s `plan`, nothing else. */
export type ReplayRejectionsInput = {
  /** Of a filter’s: start behind this `endCursor`. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** true: only say what would happen. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Those that are open and meet this; the newest 500 at a time. */
  readonly filter?: InputMaybe<RejectionFilter>;
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** These, 500 at most. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The dry run that a real one carries out. */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
};

/** What would happen, or what was set going. */
export type ReplayRejectionsPayload = {
  /** What a real run does; null where nothing was done. */
  readonly dryRun: Maybe<ReplayDryRun>;
  /** The real run, to be asked for again with `replay`; null after a dry one. */
  readonly replay: Maybe<Replay>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far a real run has come. All of it happens at one instant, or nothing. */
export type ReplayState =
  /** All that its dry run accepted stands. */
  | 'DONE'
  /** It could not be done: nothing was. */
  | 'FAILED'
  /** The situation had changed since the dry run: nothing was done. */
  | 'REFUSED'
  /** It waits for ingestion to take it up: seconds, where that is running. */
  | 'WAITING';

/** What today’s rules make of a rejection. The first five are accepted: a real run resolves them. */
export type ReplayVerdict =
  /** Its reading is archived without the value, and archived files never change. */
  | 'ARCHIVED'
  /** An empty value of a reading would be filled; a value that stands never is replaced. */
  | 'FILL'
  /** A reading would be stored whose day is archived; the archive’s next run adds it. */
  | 'JOIN_LATE'
  /** It is understood, and all it says is there, or past: it would be set aside. */
  | 'NOTHING_NEW'
  /** There is nothing whole to judge anew, or it came from elsewhere. */
  | 'NOT_REPLAYABLE'
  /** Put right before. */
  | 'RESOLVED'
  /** Refused today as well. */
  | 'STILL_REFUSED'
  /** A reading that is not there would be stored. */
  | 'STORE'
  /** What it says of the plant itself would be written. */
  | 'UPDATE_FACTS';

/** Something that did not work, or looked wrong. */
export type ReportBugInput = {
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The page it happened on; 2,000 characters at most. */
  readonly page?: InputMaybe<Scalars['String']['input']>;
  /** What was to be seen. */
  readonly picture?: InputMaybe<BugPictureInput>;
  /** The `requestId` of the error that came, by which it is found in the log; 200 characters at most. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** What happened, and what should have; 10,000 characters at most. */
  readonly text: Scalars['String']['input'];
  /** In a few words; 200 characters at most. Left out: the first line of the text. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The browser or program it happened in; 1,000 characters at most. */
  readonly userAgent?: InputMaybe<Scalars['String']['input']>;
  /** The version of the page or program, as it says of itself; 200 characters at most. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the report. */
export type ReportBugPayload = {
  /** The report; null where nothing was done. */
  readonly bugReport: Maybe<BugReport>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An alert that is done with. */
export type ResolveAlertInput = {
  /** The alert’s `id`. */
  readonly alertId: Scalars['ID']['input'];
  /** The state you take it to be in: where it is in another, nothing is done (`CONFLICT`). */
  readonly expectedState?: InputMaybe<AlertState>;
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done, or why nothing has to be, for its history; 1 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which archived day, and where to. */
export type RestoreArchiveDayInput = {
  /** The day. */
  readonly day: Scalars['Date']['input'];
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where to. */
  readonly into: RestoreTarget;
};

/** What was set going. */
export type RestoreArchiveDayPayload = {
  /** The day as it is now: `restoredAt` and `failure` say when it is through; null where nothing was done. */
  readonly archiveDay: Maybe<ArchiveDay>;
  /** What happens next, in a sentence. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where an archived day is brought back to. What is in the lake stays there: it is a copy. */
export type RestoreTarget =
  /** The live table, for some days; then the archive lets go of it again. */
  | 'LIVE'
  /** A schema of its own in the database, to be looked at beside the live data. */
  | 'SCHEMA';

/** What someone may be at the museum. */
export type Role =
  /** May do all of it. */
  | 'ADMIN'
  /** Cares for plants: also sees addresses, and changes what care needs. */
  | 'BOTANIST'
  /** Runs the machinery: also sees addresses, and moves its levers. */
  | 'ENGINEER'
  /** Sees the collection and how it fares. */
  | 'VISITOR';

/** Why one goes to a plant, in the order in which one goes. */
export type RoundsNeed =
  /** It is in trouble. */
  | 'ATTENTION'
  /** Nothing that is known of. */
  | 'NONE'
  /** Its watering is overdue. */
  | 'OVERDUE'
  /** Nobody knows how it is: it is silent, or its sensor is at fault. */
  | 'UNKNOWN'
  /** It needs water, or will. */
  | 'WATER';

/** A plant on somebody’s round. */
export type RoundsStop = {
  /** How far off such forecasts have been, in minutes; null where there is nothing to tell by. */
  readonly errorMinutes: Maybe<Scalars['Float']['output']>;
  /** Why one goes there, in a word. */
  readonly need: RoundsNeed;
  /** When it will need water; null where nobody can tell. */
  readonly needsWaterAt: Maybe<Scalars['DateTime']['output']>;
  /** The plant. */
  readonly plant: Plant;
  /** The place on the round, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Why one goes there, in the museum’s local time. */
  readonly reason: Scalars['String']['output'];
  /** How the plant fares. */
  readonly state: CareState;
};

/** What is the matter with a sensor. */
export type SensorFault =
  /** Its values are impossible. */
  | 'IMPOSSIBLE'
  /** It jumped as no plant does, and did not come back. */
  | 'JUMPED'
  /** The source says so. */
  | 'REPORTED'
  /** One value does not move while the other does. */
  | 'STUCK';

/** Readings as columns, live and archived as one. Reading by reading where they are few (`every` is null, and minimum, mean and maximum are the value), else in buckets that keep minimum, mean and maximum, so that no peak is lost. Buckets begin at multiples of `every` since 1970 UTC, and those at both ends of the range are whole: a bucket is the same in whichever range it is asked for. Buckets without a reading are left out. */
export type Series = {
  /** When: the beginning of each bucket, or the instant of each reading. Rising. */
  readonly at: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Everything that is kept of the range is in it; false where archived files could not be read, which `coverage` names. */
  readonly complete: Scalars['Boolean']['output'];
  /** Where the readings came from, and where there are none: from the range’s beginning to its end or to now (with buckets, to whole ones), without holes. By the minute; where hourly summaries answer (buckets of whole hours), by the hour. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The length of a bucket; null where each reading stands for itself. */
  readonly every: Maybe<Scalars['Duration']['output']>;
  /** Soil moisture in per cent. */
  readonly soilMoisture: SeriesColumn;
  /** Degrees Celsius. */
  readonly temperature: SeriesColumn;
};

/** One channel of a series: three lists, each as long as `at`. Null where a bucket holds no value of this channel. */
export type SeriesColumn = {
  /** The highest value of each bucket. */
  readonly max: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** The mean of each bucket’s values. */
  readonly mean: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** The lowest value of each bucket. */
  readonly min: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
};

/** Who is away, when, and who stands in. */
export type SetBotanistAbsenceInput = {
  /** The `id` of the botanist who is away. */
  readonly botanistId: Scalars['ID']['input'];
  /** The `id` of the botanist who stands in: another, and not away then. */
  readonly coverId: Scalars['ID']['input'];
  /** From when. */
  readonly from: Scalars['DateTime']['input'];
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Until when: behind `from`, in the future, a year behind it at most. */
  readonly until: Scalars['DateTime']['input'];
};

/** What a plant likes. A range that is left out stays as it is. */
export type SetPlantRangesInput = {
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plant’s `id`. */
  readonly plantId: Scalars['ID']['input'];
  /** Of soil moisture, 0 to 100 %; null: back to the museum’s 20 to 98 %. */
  readonly soilMoisture?: InputMaybe<CareRangeInput>;
  /** Of temperature, −15 to 50 °C; null: back to the museum’s 9 to 30 °C. */
  readonly temperature?: InputMaybe<CareRangeInput>;
};

/** What became of the wish. */
export type SetPlantRangesPayload = {
  /** The plant as it is then; null where nothing was done. */
  readonly plant: Maybe<Plant>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a plant is: `status` or `followSource`. */
export type SetPlantStatusInput = {
  /** Where you take it to be now: where it is not, nothing is done (`CONFLICT`). */
  readonly expectedStatus?: InputMaybe<PlantStatus>;
  /** true: what the source last said (`sourceStatus`), as if no person had spoken. */
  readonly followSource?: Scalars['Boolean']['input'];
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the staff, such as where it was lent to; 1,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plant’s `id`. */
  readonly plantId: Scalars['ID']['input'];
  /** Where it is; `ON_DISPLAY` when it has returned. */
  readonly status?: InputMaybe<PlantStatus>;
};

/** What became of the wish. */
export type SetPlantStatusPayload = {
  /** The plant as it is then; null where nothing was done. */
  readonly plant: Maybe<Plant>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a botanist wants to be written to. What is left out stays as it is. */
export type SetQuietHoursInput = {
  /** Whose, for admins; your own when left out: the botanist with the e-mail address of your sign-in. */
  readonly botanistId?: InputMaybe<Scalars['ID']['input']>;
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When no mail is wanted, but the urgent; null: mail is welcome at any hour. */
  readonly quietHours?: InputMaybe<QuietHoursInput>;
  /** Is the day’s summary wanted? */
  readonly wantsDigest?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of the wish. */
export type SetQuietHoursPayload = {
  /** The botanist; null where nothing was done. */
  readonly botanist: Maybe<Botanist>;
  /** What is wrong with the input; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How one signs in here. */
export type SignInMode =
  /** By API key (`X-API-Key`). */
  | 'KEYS'
  /** People by the museum’s OpenID Connect service, programs by API key. */
  | 'OIDC'
  /** Not at all: anyone who reaches this API may do everything. */
  | 'OPEN';

/** How one signs in here. All but `mode` is null where that is not OIDC. */
export type SignInWay = {
  /** What tokens for this API name in `aud`. */
  readonly audience: Maybe<Scalars['String']['output']>;
  /** What pages in a browser are called there (OIDC_CLIENT_ID); null: people cannot sign in from a page. */
  readonly clientId: Maybe<Scalars['String']['output']>;
  /** The issuer’s address; its discovery document lies below it. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** How. */
  readonly mode: SignInMode;
  /** The scopes to ask for. */
  readonly scopes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An alert that is to be left be for a while. */
export type SnoozeAlertInput = {
  /** The alert’s `id`. */
  readonly alertId: Scalars['ID']['input'];
  /** The state you take it to be in: where it is in another, nothing is done (`CONFLICT`). */
  readonly expectedState?: InputMaybe<AlertState>;
  /** A name of your own for this very request, 8 to 128 characters, new for each wish: asked again with it within 24 hours, the first answer comes again and nothing is done twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for its history; 1,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Until when: in the future, 7 days from now at most. */
  readonly until: Scalars['DateTime']['input'];
};

/** How many plants fare how, as care judges them. */
export type StateCounts = {
  /** The plant needs someone. */
  readonly attention: Scalars['Int']['output'];
  /** On loan or missing. */
  readonly away: Scalars['Int']['output'];
  /** All that somebody should see to: in trouble, at fault or silent. As `needsAttention` of the filter picks them. */
  readonly needsAttention: Scalars['Int']['output'];
  /** All is well. */
  readonly ok: Scalars['Int']['output'];
  /** The sensor is not to be believed. */
  readonly sensorFault: Scalars['Int']['output'];
  /** Nothing was heard for an hour, or nothing is known yet. */
  readonly silent: Scalars['Int']['output'];
};

/** How full the database’s home is, how it grows, and when it will be full. */
export type Storage = {
  /** Readings in the archive. */
  readonly archive: StoredReadings;
  /** Bytes there may be; null where nobody knows. */
  readonly capacityBytes: Maybe<Scalars['Float']['output']>;
  /** What the capacity is. */
  readonly capacityKind: Maybe<CapacityKind>;
  /** Bytes of the database, now. */
  readonly databaseBytes: Scalars['Float']['output'];
  /** Days until the capacity is used up at that growth; null where it does not grow or nobody knows. */
  readonly daysToFull: Maybe<Scalars['Float']['output']>;
  /** Bytes it grows a day, judged by the daily peaks of two weeks; null while there is too little to judge by. */
  readonly growthBytesPerDay: Maybe<Scalars['Float']['output']>;
  /** Whether there is room left. */
  readonly level: StorageLevel;
  /** Readings in the database. */
  readonly live: StoredReadings;
  /** When it was last measured; null: never yet. */
  readonly sampledAt: Maybe<Scalars['DateTime']['output']>;
  /** Share of the capacity that is used: 0 empty, 1 full. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** Bytes that count against the capacity, when last measured. */
  readonly usedBytes: Maybe<Scalars['Float']['output']>;
};

/** Whether there is room left. */
export type StorageLevel =
  /** The share used has passed STORAGE_WARN_SHARE (four fifths). */
  | 'NEARLY_FULL'
  /** There is room. */
  | 'OK'
  /** Nobody has measured, or nobody knows how much there may be. */
  | 'UNKNOWN';

/** What one side keeps of the readings. */
export type StoredReadings = {
  /** Bytes they take, indexes included. */
  readonly bytes: Scalars['Float']['output'];
  /** Over how many UTC days. */
  readonly days: Scalars['Int']['output'];
  /** The newest of these days. */
  readonly newestDay: Maybe<Scalars['Date']['output']>;
  /** The oldest of these days. */
  readonly oldestDay: Maybe<Scalars['Date']['output']>;
  /** How many readings; of the live side PostgreSQL’s estimate. */
  readonly readings: Scalars['Float']['output'];
};

export type Subscription = {
  /** What becomes of alerts: an event each time one is opened, worsens, is moved or is over. */
  readonly alertChanged: AlertChanged;
  /** Readings as they are stored: an event each, plant by plant. */
  readonly readingAdded: ReadingAdded;
  /** Rounds of asking, each when its ledger is closed. */
  readonly sweepFinished: SweepFinished;
};


export type SubscriptionAlertChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  botanistId?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AlertKind>>;
};


export type SubscriptionReadingAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  plantIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type SubscriptionSweepFinishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One minute’s round of asking every plant. Its ledger adds up: asked = stored + duplicate + rejected + away + faulty + failed. */
export type Sweep = {
  /** Plants that were asked. */
  readonly asked: Scalars['Int']['output'];
  /** Plants on loan or missing. */
  readonly away: Scalars['Int']['output'];
  /** Readings that were there already: the sensors had not moved on. */
  readonly duplicate: Scalars['Int']['output'];
  /** Plants that could not be asked: the source was ill or late. */
  readonly failed: Scalars['Int']['output'];
  /** Plants whose sensor was at fault. */
  readonly faulty: Scalars['Int']['output'];
  /** When its ledger was closed; null while it runs. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The minute it stands for; its identity. */
  readonly minute: Scalars['DateTime']['output'];
  /** Reports of which nothing could stand as a reading; see `rejections`. */
  readonly rejected: Scalars['Int']['output'];
  /** When the first plant was asked. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Readings that were new. */
  readonly stored: Scalars['Int']['output'];
};

/** The sweeps of some minutes together. Its ledger adds up as that of a single sweep does. */
export type SweepBin = {
  /** Plants that were asked, each time. */
  readonly asked: Scalars['Float']['output'];
  /** Its first minute: a multiple of `every` since 1970 UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Plants on loan or missing. */
  readonly away: Scalars['Float']['output'];
  /** Readings that were there already. */
  readonly duplicate: Scalars['Float']['output'];
  /** Plants that could not be asked. */
  readonly failed: Scalars['Float']['output'];
  /** Plants whose sensor was at fault. */
  readonly faulty: Scalars['Float']['output'];
  /** Reports of which nothing could stand. */
  readonly rejected: Scalars['Float']['output'];
  /** How long the slowest took; null while none is over. */
  readonly slowestSeconds: Maybe<Scalars['Float']['output']>;
  /** Readings that were new. */
  readonly stored: Scalars['Float']['output'];
  /** How many of its minutes were swept. */
  readonly sweeps: Scalars['Int']['output'];
  /** How many of them have no closed ledger: they run, or were broken off. */
  readonly unfinished: Scalars['Int']['output'];
};

/** A page of a list of sweeps. */
export type SweepConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<SweepEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Sweep>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of sweeps. */
export type SweepEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Sweep;
};

/** A round of asking whose ledger was closed. */
export type SweepFinished = {
  /** Where this stands among all that happened: `after` it, a later subscription goes on. Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The round. */
  readonly sweep: Sweep;
};

/** Minutes in a row without a sweep. */
export type SweepGap = {
  /** The first minute without one. */
  readonly from: Scalars['DateTime']['output'];
  /** The next minute with one, or the end of the strip. */
  readonly to: Scalars['DateTime']['output'];
};

/** The sweeps of a stretch of time in bins: what a page as wide as a window can draw. */
export type SweepStrip = {
  /** Oldest first; those without any sweep are left out. */
  readonly bins: ReadonlyArray<SweepBin>;
  /** The length of a bin. */
  readonly every: Scalars['Duration']['output'];
  /** The first minute that should have a sweep: of the range, or the museum’s first ever; null where there can be none. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** The gaps, newest first; 100 at most. */
  readonly gaps: ReadonlyArray<SweepGap>;
  /** The minute behind the last that should have one; null where there can be none. */
  readonly to: Maybe<Scalars['DateTime']['output']>;
};

/** What is the matter: with the plant (the first five), or with its sensor. */
export type TroubleKind =
  /** It is colder than its range. */
  | 'COLD'
  /** Its soil is drier than its range. */
  | 'DRY'
  /** It is hotter than its range. */
  | 'HOT'
  /** The sensor gives values that cannot be. */
  | 'IMPOSSIBLE'
  /** The value leapt as neither plants nor air do, and did not come back. */
  | 'JUMPED'
  /** The source itself says that the sensor is at fault. */
  | 'REPORTED'
  /** Its soil is wetter than its range, and not because it was just watered. */
  | 'SOAKED'
  /** One value does not move while the other does. */
  | 'STUCK'
  /** Within its range, but far from what it usually is at this hour. */
  | 'UNUSUAL';

/** What is wrong with an input. Where there is one, nothing was changed. */
export type UserError = {
  /** For programs to go by. */
  readonly code: UserErrorCode;
  /** The way to the value that is meant, such as `["input", "plantId"]`. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong and what is expected, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** Why a mutation did nothing. The codes stay; the messages may be worded anew. */
export type UserErrorCode =
  /** It is just so, by somebody else perhaps: nothing is left to do. */
  | 'ALREADY_DONE'
  /** The day is back already. */
  | 'ALREADY_RESTORED'
  /** The museum is no longer, or not, as the input takes it to be: look again. */
  | 'CONFLICT'
  /** The key stands for another request of the last 24 hours. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The input breaks a rule that it could have known. */
  | 'INVALID'
  /** The day is known, and not archived yet. */
  | 'NOT_ARCHIVED'
  /** There is nothing with this id. */
  | 'NOT_FOUND'
  /** So many of you have come of late that this one must wait. */
  | 'TOO_MANY';

/** What a plant is usually like at the hour of its newest reading, by its own baseline. */
export type UsualBand = {
  /** How many days it was learnt from. */
  readonly days: Scalars['Int']['output'];
  /** Above this it is unusual. */
  readonly high: Scalars['Float']['output'];
  /** The hour of the day, UTC, 0 to 23. */
  readonly hour: Scalars['Int']['output'];
  /** Below this it is unusual. */
  readonly low: Scalars['Float']['output'];
  /** Percent or degrees Celsius. */
  readonly median: Scalars['Float']['output'];
  /** How far its newest reading lies from the median, counted in its usual spread: how unusual it is. Null where the reading has no value. */
  readonly spreads: Maybe<Scalars['Float']['output']>;
};

/** Whoever asks. */
export type Viewer = {
  /** The botanist of that e-mail address; null where there is none. */
  readonly botanist: Maybe<Botanist>;
  /** Of a person, where the sign-in says it; lower-case. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Stable and unique; no `Node`, it cannot be looked up. */
  readonly id: Scalars['ID']['output'];
  /** How they are known. */
  readonly kind: ViewerKind;
  /** For people to read: a person’s name, or a key’s. */
  readonly name: Scalars['String']['output'];
  /** true: this API is open, nobody signs in, and anyone who reaches it may do everything. */
  readonly openMode: Scalars['Boolean']['output'];
  /** What they may be; empty: nothing but this. */
  readonly roles: ReadonlyArray<Role>;
};

/** How someone is known. */
export type ViewerKind =
  /** Not signed in. */
  | 'ANONYMOUS'
  /** A program, by its API key. */
  | 'KEY'
  /** Nobody signs in here. */
  | 'OPEN'
  /** Signed in with the museum’s sign-in service. */
  | 'PERSON';

/** A plant was watered. Kept for ever. */
export type Watering = {
  /** The soil moisture after it, per cent; null where the soil did not show it. */
  readonly moistureAfter: Maybe<Scalars['Float']['output']>;
  /** The soil moisture before it, per cent; null where the soil did not show it. */
  readonly moistureBefore: Maybe<Scalars['Float']['output']>;
  /** How it became known. */
  readonly source: WateringSource;
  /** Whether the source’s word and the soil agree. */
  readonly verdict: WateringVerdict;
  /** When; with the plant, its identity. */
  readonly wateredAt: Scalars['DateTime']['output'];
};

/** A page of a list of waterings. */
export type WateringConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<WateringEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Watering>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list of waterings. */
export type WateringEdge = {
  /** The place of this entry in the list, opaque; for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Watering;
};

/** How overdue a plant’s watering is. The hours are the museum’s to set. */
export type WateringLevel =
  /** More than a day ago. */
  | 'AMBER'
  /** Within the last day. */
  | 'IN_TIME'
  /** More than two days ago. */
  | 'RED'
  /** Nobody knows when it was watered, or it is away. */
  | 'UNKNOWN';

/** How often a plant was watered in a stretch of time. */
export type WateringRhythm = {
  /** How many times. */
  readonly count: Scalars['Int']['output'];
  /** The last of these; null where there was none. */
  readonly lastAt: Maybe<Scalars['DateTime']['output']>;
  /** The median of the times between one of these and the next, to the second; null where there were fewer than two. */
  readonly medianInterval: Maybe<Scalars['Duration']['output']>;
};

/** How a watering became known. */
export type WateringSource =
  /** A reading named it, and the soil moisture showed it. */
  | 'BOTH'
  /** The soil moisture showed it. */
  | 'DETECTED'
  /** A reading named it as the last watering. */
  | 'REPORTED';

/** What becomes of a watering when the source’s word is held against the soil’s. */
export type WateringVerdict =
  /** The source reported it, and the soil moisture showed it. */
  | 'CONFIRMED'
  /** The source reported it; the soil moisture did not show it. */
  | 'REPORTED_NOT_SEEN'
  /** The soil moisture showed it; the source has not reported it. */
  | 'SEEN_NOT_REPORTED'
  /** The source reported it; the soil has not been looked at yet, or cannot be any more. */
  | 'UNDECIDED';
