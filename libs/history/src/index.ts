// Readings across time: what is live in PostgreSQL and what is archived in the lake, as one, with their coverage.
// Must never know: how days are archived, queues, or who asks.
export * from './archive-index.js';
export type * from './archived-readings.js';
export * from './readings-across-time.js';
export * from './series-across-time.js';
export * from './series-question.js';
export type { ColumnTexts, SeriesTexts } from './series-as-text.js';
