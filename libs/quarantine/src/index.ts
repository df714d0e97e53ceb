// The quarantine as something to act on: by which numbers arrivals are judged, and what would become of what was refused.
// Must never know: sources, queues, who asks, or how anything is loaded.
export * from './cleaning.settings.js';
export * from './open-rejections.js';
export * from './plan-token.js';
export * from './replay-plan.js';
export * from './replays.store.js';
