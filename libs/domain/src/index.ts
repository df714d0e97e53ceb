// The pure rules and types of Palmhouse: plants, readings, sources, sweeps; the clock is always an argument.
// Must never know Nest, TypeORM, BullMQ, S3, files, sockets or the environment.
export * from './plants/clean-email.js';
export * from './plants/clean-name.js';
export * from './plants/clean-phone.js';
export * from './plants/clean-text.js';
export type * from './plants/plant-reference.js';
export * from './plants/to-botanist.js';
export * from './plants/to-country.js';
export * from './plants/to-growing-facts.js';
export * from './plants/to-image.js';
export * from './plants/to-origin.js';
export * from './plants/to-scientific-name.js';
export type * from './readings/reading.js';
export type * from './readings/rejection.js';
export type * from './source/answer.js';
export * from './source/cleaning-policy.js';
export { generationOf, type Generation } from './source/generation.js';
export * from './source/interpret-answer.js';
export * from './source/is-ill.js';
export * from './sweeps/ledger.js';
export type * from './sweeps/outcome.js';
export * from './sweeps/roster.js';
export * from './sweeps/shards.js';
export * from './time/epoch-micros.js';
