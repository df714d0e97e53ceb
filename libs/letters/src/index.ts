// What mails and pages tell people of an alert: its facts, in words and in a chart.
// Must never know: SMTP, HTTP, or who may read it.
export * from './chart/plant-chart.js';
export * from './facts/told.js';
export * from './facts/told.store.js';
export * from './html/html.js';
export * from './words/amounts.js';
export * from './words/chart-words.js';
export * from './words/headline.js';
export * from './words/plant-lines.js';
export * from './words/system-lines.js';
export * from './words/times.js';
