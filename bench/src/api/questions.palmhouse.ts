import type { Dialects } from './questions.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}

interface Columns<T> {
  readonly at: unknown;
  readonly temperature: T;
  readonly soilMoisture: T;
}

interface Status {
  readonly status: string;
}

// The enum's name is the schema's way of writing what the table holds in lower case.
const statusAsStored = <T extends Status>(plant: T): T => ({ ...plant, status: plant.status.toLowerCase() });

export const PALMHOUSE: Dialects = {
  plants: () => ({
    query: `query Plants { plants(first: 50) { nodes { number name scientificName status
      botanist { name email } origin { town countryName latitude longitude }
      latestReading { takenAt soilMoisture temperature lastWateredAt } } } }`,
    toAnswer: ({ plants }: { plants: Nodes<Status> }) => plants.nodes.map(statusAsStored),
  }),
  readings: ({ plant, day }) => ({
    query: `query Readings($plant: Int!, $from: DateTime!, $to: DateTime!) { plant(number: $plant) {
      readings(from: $from, to: $to, first: 1000) { nodes { takenAt soilMoisture temperature } } } }`,
    variables: { plant, ...day },
    toAnswer: ({ plant }: { plant: { readings: Nodes<unknown> } }) => plant.readings.nodes,
  }),
  day: ({ plant, day }) => ({
    query: `query Day($plant: Int!, $range: RangeInput!) { plant(number: $plant) {
      series(range: $range, maxPoints: 1440) { at temperature { mean } soilMoisture { mean } } } }`,
    variables: { plant, range: day },
    toAnswer: ({ plant }: { plant: { series: Columns<{ mean: unknown }> } }) => {
      const { at, temperature, soilMoisture } = plant.series;
      return { at, temperature: temperature.mean, soilMoisture: soilMoisture.mean };
    },
  }),
  month: ({ plant, month }) => ({
    query: `query Month($plant: Int!, $range: RangeInput!) { plant(number: $plant) {
      series(range: $range, maxPoints: 500) { at temperature { min mean max } soilMoisture { min mean max } } } }`,
    variables: { plant, range: month },
    toAnswer: ({ plant }: { plant: { series: unknown } }) => plant.series,
  }),
  botanists: () => ({
    query: `query Botanists { botanists(first: 50) { nodes { name email
      plants(first: 50) { nodes { number name status } } } } }`,
    toAnswer: ({ botanists }: { botanists: Nodes<{ plants: Nodes<Status> }> }) =>
      botanists.nodes.map((one) => ({ ...one, plants: one.plants.nodes.map(statusAsStored) })),
  }),
  overview: () => ({
    query: `query Overview { overview { plants { total onDisplay onLoan missing }
      extremes { hottest { ...Extreme } coldest { ...Extreme } wettest { ...Extreme } driest { ...Extreme } }
      lastSweep { minute startedAt finishedAt asked stored away failed }
      plantsPerCountry { countryCode countryName plants } plantsPerBotanist { botanist { name } plants } } }
      fragment Extreme on Extreme { value takenAt plant { number name } }`,
    toAnswer: ({ overview }: { overview: unknown }) => overview,
  }),
};
