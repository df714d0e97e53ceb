// A typed client of the API for the dashboard and for tests: the schema's types, our own operations with the types of their
// answers, and what sends them. It runs in browsers and in Node, and is bound to no framework.
// Must never know Node, another lib of Palmhouse, or how the API is built: schema.graphql is all it goes by.
export * from './client.js';
export { credentialsOf, headersOf, type WhoAsks } from './credentials.js';
export * from './first-party.js';
export * from './generated/operations.js';
export type * from './generated/schema.js';
export type { SubscribeOptions } from './live.js';
export type { Connection } from './pages.js';
export * from './palmhouse-error.js';
