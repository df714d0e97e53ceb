import { Gauge } from 'prom-client';
import type pg from 'pg';

export const databaseConnections = new Gauge({
  name: 'palmhouse_database_connections',
  help: 'Of this process’s pool: connections in all, those that nobody uses, and how many wait for one',
  labelNames: ['state'],
});

/** Counted in the process: it tells also while the database is away. */
export function databaseMetrics(pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>) {
  return {
    name: 'palmhouse_database_connections',
    gauges: [databaseConnections],
    read: async (): Promise<void> => {
      databaseConnections.set({ state: 'total' }, pool.totalCount);
      databaseConnections.set({ state: 'idle' }, pool.idleCount);
      databaseConnections.set({ state: 'waiting' }, pool.waitingCount);
    },
  };
}
