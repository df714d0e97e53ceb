import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { watchWorker } from './watch-worker.js';

function watched() {
  const said: [string, string][] = [];
  const worker = Object.assign(new EventEmitter(), { name: 'care' });
  const as = (level: string) => (_: object, message: string) => void said.push([level, message]);
  watchWorker(worker as never, { warn: as('warn'), error: as('error') });
  return { worker, said };
}

const job = (attemptsMade: number) => ({
  id: '1',
  name: 'assess-plants',
  attemptsMade,
  opts: { attempts: 4 },
});

describe('a worker that is watched', () => {
  it('warns of a job that is tried again, and calls the last attempt an error', () => {
    const { worker, said } = watched();
    worker.emit('failed', job(3), new Error('away'));
    worker.emit('failed', job(4), new Error('away'));
    worker.emit('failed', undefined, new Error('lost'));
    expect(said).toEqual([
      ['warn', 'job failed'],
      ['error', 'job failed'],
      ['error', 'job failed'],
    ]);
  });

  it('tells of trouble with its queue and of jobs whose worker is gone', () => {
    const { worker, said } = watched();
    worker.emit('error', new Error('connection'));
    worker.emit('stalled', '1');
    expect(said.map(([level]) => level)).toEqual(['warn', 'warn']);
  });
});
