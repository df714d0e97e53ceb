import type { Dialects } from './questions.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}

// Aliases for PostGraphile's names of relations, so that the answers differ in nothing but their connections.
export const POSTGRAPHILE: Dialects = {
  plants: () => ({
    query: `query Plants { allPlants(first: 50, orderBy: [PRIMARY_KEY_ASC]) { nodes {
      number: rowId name scientificName status
      botanist: botanistByBotanistId { name email }
      origin: originByOriginId { town countryName latitude longitude }
      latestReading: latestReadingByPlantId { takenAt soilMoisture temperature lastWateredAt } } } }`,
    toAnswer: ({ allPlants }: { allPlants: Nodes<unknown> }) => allPlants.nodes,
  }),
  readings: ({ plant, day }) => ({
    query: `query Readings($plant: Int!, $from: Datetime!, $to: Datetime!) { plantByRowId(rowId: $plant) {
      readingsBetween(from: $from, to: $to, first: 1000) { nodes { takenAt soilMoisture temperature } } } }`,
    variables: { plant, ...day },
    toAnswer: ({ plantByRowId }: { plantByRowId: { readingsBetween: Nodes<unknown> } }) =>
      plantByRowId.readingsBetween.nodes,
  }),
  day: ({ plant, day }) => ({
    query: `query Day($plant: Int!, $from: Datetime!, $to: Datetime!) { plantByRowId(rowId: $plant) {
      day(from: $from, to: $to) { at temperature soilMoisture } } }`,
    variables: { plant, ...day },
    toAnswer: ({ plantByRowId }: { plantByRowId: { day: unknown } }) => plantByRowId.day,
  }),
  month: ({ plant, month }) => ({
    query: `query Month($plant: Int!, $from: Datetime!, $to: Datetime!) { plantByRowId(rowId: $plant) {
      series(from: $from, to: $to, hours: 2) { at temperature { min mean max } soilMoisture { min mean max } } } }`,
    variables: { plant, ...month },
    toAnswer: ({ plantByRowId }: { plantByRowId: { series: unknown } }) => plantByRowId.series,
  }),
  botanists: () => ({
    query: `query Botanists { allBotanists(first: 50, orderBy: [NAME_ASC]) { nodes { name email
      plants: plantsByBotanistId(first: 50, orderBy: [PRIMARY_KEY_ASC]) { nodes { number: rowId name status } } } } }`,
    toAnswer: ({ allBotanists }: { allBotanists: Nodes<{ plants: Nodes<unknown> }> }) =>
      allBotanists.nodes.map((one) => ({ ...one, plants: one.plants.nodes })),
  }),
  overview: () => ({
    query: `query Overview { overview { plants { total onDisplay onLoan missing }
      extremes { hottest { ...Extreme } coldest { ...Extreme } wettest { ...Extreme } driest { ...Extreme } }
      lastSweep { minute startedAt finishedAt asked stored away failed }
      plantsPerCountry { countryCode countryName plants } plantsPerBotanist { botanist { name } plants } } }
      fragment Extreme on ExtremeReading { value takenAt plant { number name } }`,
    toAnswer: ({ overview }: { overview: unknown }) => overview,
  }),
};
