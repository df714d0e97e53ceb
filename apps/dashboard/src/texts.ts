// Every sentence and word of the dashboard, by page. Numbers and names come in as arguments; nothing else is said elsewhere.

export const TEXTS = {
  product: 'Palmhouse',
  nav: {
    label: 'Pages',
    today: 'Today',
    history: 'History',
    botanists: 'Botanists',
    origins: 'Origins',
    alerts: 'Alerts',
    pipelines: 'Pipelines',
    skip: 'To the page’s content',
    openAlerts: (count: number) => `${count} open`,
  },
  theme: { label: 'Colours', system: 'As the device', light: 'Light', dark: 'Dark' },
  zone: {
    label: 'Clock',
    museum: (zone: string) => `The museum’s clock (${zone})`,
    device: (zone: string) => `This device’s clock (${zone})`,
    utc: 'UTC',
    said: (zone: string) => `Times are by the clock of ${zone}.`,
  },
  connection: {
    offline: (since: string) =>
      `No connection since ${since}. What you see is from then. It catches up by itself as soon as the line is back.`,
    back: 'The line is back; everything is up to date.',
  },
  failure: {
    title: 'This could not be fetched',
    whatWorks: 'Everything else on the page still works.',
    again: 'Try again',
    request: (id: string) => `Quote ${id} when you report it.`,
    partial: 'Some of it could not be fetched:',
    notAllowed: 'Your sign-in does not allow this page. Ask an admin for the role that does.',
  },
  loading: 'Fetching …',
  missing: {
    title: 'There is no such page',
    text: 'The address leads nowhere. The plant may have another number, or the link was cut short.',
    home: 'Go to Today',
  },
  crashed: {
    title: 'This page broke',
    text: 'Nothing of yours is lost, and the other pages still work. Reload the page; if it breaks again, please report it.',
    reload: 'Reload the page',
  },
  state: {
    OK: 'Well',
    ATTENTION: 'Needs someone',
    SENSOR_FAULT: 'Sensor at fault',
    SILENT: 'Silent',
    AWAY: 'Away',
  },
  trouble: {
    DRY: 'Dry',
    SOAKED: 'Soaked',
    HOT: 'Hot',
    COLD: 'Cold',
    UNUSUAL: 'Unusual',
    IMPOSSIBLE: 'Impossible values',
    JUMPED: 'Jumped',
    REPORTED: 'Reported at fault',
    STUCK: 'Stuck',
  },
  channel: { SOIL_MOISTURE: 'Soil moisture', TEMPERATURE: 'Temperature' },
  picture: {
    of: (name: string) => `A ${name}`,
    drawn: (name: string) => `A drawn leaf in place of a picture of ${name}`,
    licence: (name: string) => `Picture: ${name}`,
  },
  plant: { number: (number: number) => `No. ${number}`, noValue: 'no value' },
  sparkline: {
    label: (what: string, lowest: string, highest: string) =>
      `${what}, last two hours: ${lowest} to ${highest}`,
    empty: (what: string) => `${what}: nothing in the last two hours`,
  },
  range: {
    label: 'Time',
    relative: {
      '2h': 'Last 2 hours',
      '24h': 'Last 24 hours',
      '7d': 'Last 7 days',
      '30d': 'Last 30 days',
      '90d': 'Last 90 days',
      '365d': 'Last year',
    },
    exact: 'Exact times',
    from: 'From',
    to: 'To',
    apply: 'Show',
    wrongOrder: 'The end must lie behind the beginning.',
    unreadable: 'Please give both a day and a time.',
    copy: 'Copy link',
    copied: 'Copied: the link shows just these times, also later.',
    notCopied: 'It could not be copied; the address bar holds the same link.',
  },
  table: { show: 'Show as a table', hide: 'Hide the table' },
  more: 'Show more',
  signIn: {
    title: 'Sign in',
    keys: 'This Palmhouse is opened by API keys. Yours is kept until this tab is closed, and nowhere else.',
    key: 'API key',
    wrongKey: 'That key is not known here, or was withdrawn. Nothing was kept.',
    enter: 'Sign in',
    oidc: 'You sign in with the museum’s account.',
    goOidc: 'Go to the museum’s sign-in',
    noClient:
      'People cannot sign in from this page yet: an operator has to set OIDC_CLIENT_ID. An API key opens it for this tab.',
    noRole: 'That sign-in is not known here. Ask an admin for a role.',
    runOut: 'Your sign-in has run out. Sign in again: you come back to this page.',
    out: 'Sign out',
    openMode: 'Open: nobody signs in here, and anyone who reaches this page may do everything.',
  },
  newVersion: { text: 'There is a new version of these pages.', take: 'Take it now' },
  report: { open: 'Report a problem' },
  settings: 'Settings',
  today: {
    title: 'Today',
  },
  plantPage: {
    title: (name: string) => name,
  },
  history: {
    title: 'History',
  },
  botanists: {
    title: 'Botanists',
  },
  origins: {
    title: 'Origins',
  },
  alerts: {
    title: 'Alerts',
  },
  pipelines: {
    title: 'Pipelines',
  },
} as const;
