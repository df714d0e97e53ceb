/** A question that people and dashboards ask all day. */
export interface HotQuestion {
  readonly what: string;
  readonly query: string;
  /** Indexes that must answer it. */
  readonly indexes: readonly string[];
  /** Tables that it may read from end to end: every plant is looked at once. */
  readonly scans?: readonly string[];
}

const DAY_MS = 86_400_000;

// A plant that has all that a plant can have; ids are opaque outside.
const PLANT = 77;
const PLANT_ID = Buffer.from(`Plant:${PLANT}`).toString('base64url');
const BOTANIST = Buffer.from('Botanist:2').toString('base64url');
const ORIGIN = Buffer.from('Origin:3').toString('base64url');

const SERIES = 'at temperature { min mean max } soilMoisture { min mean max } coverage { source } complete';

/** @param now the end of the fleet's readings. */
export function hotQuestions(now: Date): HotQuestion[] {
  const back = (days: number) => `from: "${new Date(now.getTime() - days * DAY_MS).toISOString()}"`;
  const to = `to: "${now.toISOString()}"`;
  const ofPlant = (field: string) => `{ plant(number: ${PLANT}) { ${field} } }`;
  return [
    {
      what: 'plants with botanist, origin and latest reading',
      query: `{ plants(first: 100) { nodes { name botanist { name } origin { town } latestReading { temperature } lastWateredAt } } }`,
      indexes: ['plant_pkey', 'watering_pkey'],
      scans: ['latest_reading'],
    },
    {
      what: 'a plant’s day, reading by reading',
      query: ofPlant(`readings(${back(1)}, ${to}, first: 1000) { nodes { takenAt temperature } }`),
      indexes: ['plant_pkey', 'reading_*_pkey'],
    },
    {
      what: 'a plant’s day as a series of 1,440 points',
      query: ofPlant(`series(range: { ${back(1)}, ${to} }, maxPoints: 1440) { ${SERIES} }`),
      indexes: ['plant_pkey', 'reading_*_pkey'],
    },
    {
      what: 'a plant’s 30 days in 500 points',
      query: ofPlant(`series(range: { ${back(30)}, ${to} }, maxPoints: 500) { ${SERIES} }`),
      indexes: ['reading_*_pkey', 'reading_hourly_pkey'],
    },
    {
      what: 'the last two hours of 50 plants as series',
      query: `{ plants(first: 50) { nodes { series(range: { ${back(1 / 12)}, ${to} }) { ${SERIES} } } } }`,
      indexes: ['plant_pkey', 'reading_*_pkey'],
    },
    {
      what: 'the plants of a botanist compared over a week',
      query: `{ compare(botanistId: "${BOTANIST}", range: { ${back(7)}, ${to} }) { plant { name } series { ${SERIES} } } }`,
      indexes: ['plant_botanist_idx', 'reading_*_pkey', 'reading_hourly_pkey'],
    },
    {
      what: 'an origin as a group over a week',
      query: `{ compareGroups(by: ORIGIN, ids: ["${ORIGIN}"], range: { ${back(7)}, ${to} }) { label series { ${SERIES} } } }`,
      indexes: ['plant_origin_idx', 'reading_*_pkey', 'reading_hourly_pkey'],
    },
    {
      what: 'a plant’s 30 days, day by day',
      query: ofPlant(
        `daily(range: { ${back(30)}, ${to} }) { day temperature { median } soilMoisture { p25 } waterings final }`,
      ),
      indexes: ['reading_*_pkey', 'reading_daily_pkey'],
    },
    {
      what: 'the waterings of 50 plants',
      query: '{ plants(first: 50) { nodes { waterings(first: 10) { totalCount nodes { wateredAt } } } } }',
      indexes: ['watering_pkey'],
    },
    {
      what: 'botanists with their plants',
      query: '{ botanists(first: 50) { nodes { name plants(first: 20) { totalCount nodes { name } } } } }',
      indexes: ['plant_botanist_idx'],
      scans: ['plant'], // to count those of 50 botanists, which may be all
    },
    {
      what: 'origins with their plants',
      query: '{ origins(first: 50) { nodes { town plants(first: 20) { nodes { name } } } } }',
      indexes: ['plant_origin_idx'],
    },
    {
      what: 'the overview',
      query: `{ overview { plants { total } extremes { hottest { value plant { name } } driest { value } } lastSweep { minute }
        plantsPerCountry { plants } plantsPerBotanist { plants } } }`,
      indexes: ['sweep_pkey', 'plant_pkey'],
      scans: ['plant', 'latest_reading'],
    },
    {
      what: 'plants with how they fare and when they need water',
      query: `{ plants(first: 100) { nodes { name state { overall since reason soilMoisture { kind value } temperature { kind } }
        forecast { needsWaterAt } } } }`,
      indexes: ['plant_pkey', 'plant_state_pkey'],
      scans: ['plant_forecast'],
    },
    {
      what: 'who needs someone, worst first',
      query: `{ plants(first: 50, filter: { needsAttention: true }, orderBy: { field: NEED }) { totalCount nodes { name
        state { overall since reason soilMoisture { usual { low high spreads } } } } } }`,
      indexes: ['baseline_pkey', 'latest_reading_pkey'],
      scans: ['plant', 'plant_state'],
    },
    {
      what: 'how many plants fare how',
      query: '{ overview { states { ok attention sensorFault silent away needsAttention } careAssessedAt } }',
      indexes: [],
      scans: ['plant', 'plant_state'],
    },
    {
      what: 'a plant’s page: how it fares, usually is, and went this week',
      query:
        ofPlant(`state { overall reason soilMoisture { usual { low high } } } forecast { needsWaterAt } watering { level }
        baseline(channel: SOIL_MOISTURE) { hour low high } stateChanges(range: { ${back(7)}, ${to} }, first: 100) { totalCount nodes { at until } }`),
      indexes: [
        'plant_pkey',
        'plant_state_pkey',
        'plant_forecast_pkey',
        'baseline_pkey',
        'plant_state_change_pkey',
        'latest_reading_pkey',
      ],
    },
    {
      what: 'the sheet for a botanist’s round',
      query: `{ botanist(id: "${BOTANIST}") { rounds { position reason plant { name } } } }`,
      indexes: ['plant_botanist_idx', 'watering_pkey', 'plant_pkey'],
      scans: ['plant_state', 'plant_forecast'],
    },
    {
      what: 'the newest sweeps, and the oldest',
      query: `{ newest: sweeps(first: 60) { nodes { minute } } oldest: sweeps(last: 60) { nodes { minute } } }`,
      indexes: ['sweep_pkey'],
    },
    {
      what: 'the newest rejections, those of a plant, and those of a rule',
      query: `{ all: rejections(first: 50) { nodes { reason } } ofPlant: rejections(first: 50, filter: { plantNumber: ${PLANT} }) { nodes { reason } }
        ofRule: rejections(first: 50, filter: { rule: "rule-3" }) { nodes { reason } } last: rejections(last: 50) { nodes { reason } } }`,
      indexes: ['rejection_received_idx', 'rejection_plant_idx'],
    },
    {
      what: 'the newest alerts, those open, of a plant, of a botanist, and of a week long ago',
      query: `{ all: alerts(first: 50) { nodes { summary acknowledgedBy { name } events { at } } } open: alerts(first: 50, filter: { open: true }) { nodes { kind } }
        ofPlant: alerts(first: 50, filter: { plantId: "${PLANT_ID}" }) { nodes { kind } } ofBotanist: alerts(first: 50, filter: { botanistId: "${BOTANIST}" }) { nodes { kind } }
        longAgo: alerts(first: 50, filter: { openedBetween: { to: "${new Date(now.getTime() - 20 * DAY_MS).toISOString()}" } }) { nodes { kind } } }`,
      indexes: [
        'alert_opened_idx',
        'alert_open_idx',
        'alert_plant_idx',
        'alert_assignee_idx',
        'alert_event_alert_idx',
      ],
    },
    {
      what: 'the alerts of 50 plants, and how many of each botanist are open',
      query: `{ plants(first: 50) { nodes { alerts(open: true, first: 10) { totalCount nodes { kind mails { state } } } } } botanists(first: 20) { nodes { openAlerts } } }`,
      indexes: ['alert_plant_idx', 'alert_open_assignee_idx'],
    },
    {
      what: 'archive days with their files',
      query: '{ archiveDays(first: 30) { nodes { day files { key } } } }',
      indexes: [],
    },
  ];
}

/** Tables of which there are few rows (or, as of alerts here, none), however many plants and years: read from end to end when PostgreSQL likes. */
export const SMALL_TABLES = [
  'botanist',
  'origin',
  'archive_day',
  'archive_file',
  'baseline_version',
  'care_step',
  'alert',
  'botanist_absence',
];
