import { instant, number, type JsonType } from '../written/json-fields.js';

/** A row of `sweep`. */
export const SWEEP_JSON: JsonType = {
  name: 'Sweep',
  fields: {
    minute: instant('sweep.minute'),
    startedAt: instant('sweep.started_at'),
    finishedAt: instant('sweep.finished_at'),
    asked: number('sweep.asked'),
    stored: number('sweep.stored'),
    duplicate: number('sweep.duplicate'),
    rejected: number('sweep.rejected'),
    away: number('sweep.away'),
    faulty: number('sweep.faulty'),
    failed: number('sweep.failed'),
  },
};
