import type { HandWrittenName } from './hand-written.sql.js';
import type { About, Dialect } from './questions.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}

interface Status {
  readonly status: string;
}

// The enum's name is the schema's way of writing what the table holds in lower case.
const statusAsStored = <T extends Status>(plant: T): T => ({ ...plant, status: plant.status.toLowerCase() });

export const PALMHOUSE: Readonly<Record<HandWrittenName, (about: About) => Dialect>> = {
  plants: () => ({
    query: `query Plants { plants(first: 50) { nodes { number name scientificName status
      botanist { name email } origin { town countryName latitude longitude }
      latestReading { takenAt soilMoisture temperature lastWateredAt } } } }`,
    toAnswer: ({ plants }: { plants: Nodes<Status> }) => plants.nodes.map(statusAsStored),
  }),
  readings: ({ plant, from, to }) => ({
    query: `query Readings($plant: Int!, $from: DateTime!, $to: DateTime!) { plant(number: $plant) {
      readings(from: $from, to: $to, first: 1000) { nodes { takenAt soilMoisture temperature } } } }`,
    variables: { plant, from, to },
    toAnswer: ({ plant }: { plant: { readings: Nodes<unknown> } }) => plant.readings.nodes,
  }),
  botanists: () => ({
    query: `query Botanists { botanists(first: 50) { nodes { name email
      plants(first: 50) { nodes { number name status } } } } }`,
    toAnswer: ({ botanists }: { botanists: Nodes<{ plants: Nodes<Status> }> }) =>
      botanists.nodes.map((one) => ({ ...one, plants: one.plants.nodes.map(statusAsStored) })),
  }),
};
