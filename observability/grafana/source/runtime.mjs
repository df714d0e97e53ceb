import { dashboard, lines, now, ours, perSecond, quantile, slowQuantile } from './dashboard.mjs';

export default dashboard({
  uid: 'palmhouse-runtime',
  title: 'runtime and queues',
  description: 'Processes, connections and jobs of all services.',
  panels: [
    now(
      'Replicas',
      'That answer, by service and version.',
      'short',
      [['count by (service, version) (palmhouse_build_info)', '{{service}} {{version}}']],
      { width: 18, none: 'none' },
    ),
    now(
      'Values that could not be read',
      'In the last quarter of an hour: they are left out, and alerts on them are blind.',
      'short',
      [['sum(increase(palmhouse_metrics_failures_total[15m])) or vector(0)', '']],
      { thresholds: [[3, 'orange']] },
    ),
    lines(
      'Event-loop delay',
      '99 % of the looks at the event loop between two scrapes. Alert above half a second.',
      's',
      [[ours('nodejs_eventloop_lag_p99_seconds'), '{{service}} {{instance}}']],
      { thresholds: [[0.5, 'red']] },
    ),
    lines('Memory', 'Resident, by replica.', 'bytes', [
      [ours('process_resident_memory_bytes'), '{{service}} {{instance}}'],
    ]),
    lines('JavaScript heap in use', 'A line that only climbs for hours is a leak.', 'bytes', [
      [ours('nodejs_heap_size_used_bytes'), '{{service}} {{instance}}'],
    ]),
    lines('Processor', 'Cores in use, by replica.', 'short', [
      [ours('rate(process_cpu_seconds_total[$__rate_interval])'), '{{service}} {{instance}}'],
    ]),
    lines('Database connections in use', 'By replica. The pool holds DATABASE_POOL_SIZE at most.', 'short', [
      [
        ours(
          '(palmhouse_database_connections{state="total"} - ignoring (state) palmhouse_database_connections{state="idle"})',
        ),
        '{{service}} {{instance}}',
      ],
    ]),
    lines('Waiting for a connection', 'Always above 0: the pool is exhausted.', 'short', [
      [ours('palmhouse_database_connections{state="waiting"}'), '{{service}} {{instance}}'],
    ]),
    lines('Jobs that wait', 'By queue, as the backend says.', 'short', [
      ['max by (queue) (palmhouse_queue_jobs{state="waiting"})', '{{queue}}'],
    ]),
    lines('How long the job at the head has waited', 'By queue. sweeps and shards: alert above 90 s.', 's', [
      ['max by (queue) (palmhouse_queue_oldest_wait_seconds)', '{{queue}}'],
    ]),
    lines(
      'Jobs by state',
      'Active, delayed and failed ones of all queues. Failed ones are kept for a week.',
      'short',
      [
        [
          'sum by (state) (max by (queue, state) (palmhouse_queue_jobs{state=~"active|delayed|failed"}))',
          '{{state}}',
        ],
      ],
    ),
    lines(
      'Tries of jobs',
      'Ended a second, by what became of them.',
      'ops',
      [[perSecond('palmhouse_job_duration_seconds_count', ['outcome']), '{{outcome}}']],
      { stack: true },
    ),
    lines('How long jobs wait', '95 %, by queue, from when they could begin.', 's', [
      [quantile(0.95, 'palmhouse_job_wait_seconds', '', ['queue']), '{{queue}}'],
    ]),
    lines('How long jobs take', '95 %, by job.', 's', [
      [slowQuantile(0.95, 'palmhouse_job_duration_seconds', '15m', '', ['task']), '{{task}}'],
    ]),
    lines('Failed tries by job', 'In each quarter of an hour.', 'short', [
      [
        'sum by (queue, task) (increase(palmhouse_job_duration_seconds_count{outcome="failed"}[15m])) > 0',
        '{{queue}} {{task}}',
      ],
    ]),
  ],
});
