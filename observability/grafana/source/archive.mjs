import { dashboard, lines, now, quantile, perSecond, slowQuantile } from './dashboard.mjs';

export default dashboard({
  uid: 'palmhouse-archive',
  title: 'archive and storage',
  description:
    'Whole days go to the lake, proven, before they leave the database; and whether there is room.',
  from: 'now-7d',
  panels: [
    now(
      'Due and not archived',
      'How long the oldest day that is due has waited; 0: none. Late after six hours.',
      's',
      [['max(palmhouse_archive_oldest_due_seconds)', '']],
      {
        thresholds: [
          [7200, 'orange'],
          [21600, 'red'],
        ],
        none: 'not known',
      },
    ),
    now(
      'Storage in use',
      'Of the quota or the disk that the database lies on.',
      'percentunit',
      [['max(palmhouse_storage_used_share)', '']],
      {
        thresholds: [
          [0.8, 'orange'],
          [0.95, 'red'],
        ],
        none: 'capacity not known',
      },
    ),
    now(
      'Days that failed',
      'Whether care has an open alert that a day could not be archived.',
      'short',
      [['max(palmhouse_alerts_open{kind="archive_failed"}) or vector(0)', '']],
      { thresholds: [[1, 'red']] },
    ),
    now(
      'Days in the lake',
      'Archived and let go of by the database.',
      'short',
      [['max(palmhouse_archive_days{state="pruned"})', '']],
      { none: 'none' },
    ),
    lines(
      'Days on their way',
      'By state, without those that are through. A day passes all of them within minutes of 00:10 UTC.',
      'short',
      [['max by (state) (palmhouse_archive_days{state!="pruned"})', '{{state}}']],
      { stack: true },
    ),
    lines(
      'Age of the oldest day in each state',
      'Counted from the day’s end. A day comes due 24 hours behind it.',
      's',
      [['max by (state) (palmhouse_archive_day_age_seconds{state!="pruned"})', '{{state}}']],
    ),
    lines(
      'How long each step takes',
      'The slower half of the day’s steps: written, read back, cut over.',
      's',
      [[slowQuantile(0.5, 'palmhouse_archive_step_seconds', '1d', '', ['step']), '{{step}}']],
    ),
    lines(
      'Readings a day by step',
      'What is written, read back and let go of must be the same number in the end.',
      'short',
      [['sum by (step) (increase(palmhouse_archive_readings_total[1d]))', '{{step}}']],
    ),
    lines('Storage', 'Used, and how much there may be. Down by a day’s readings each night.', 'bytes', [
      ['max(palmhouse_storage_used_bytes)', 'used'],
      ['max(palmhouse_storage_limit_bytes)', 'limit'],
    ]),
    lines(
      'Share of the storage in use',
      'Nearly full from 80 %, a page from 95 %.',
      'percentunit',
      [['max(palmhouse_storage_used_share)', 'used']],
      {
        max: 1,
        thresholds: [
          [0.8, 'orange'],
          [0.95, 'red'],
        ],
      },
    ),
    lines(
      'How long the lake takes',
      '99 % of the requests to the object store or folder, by operation, from archive and API.',
      's',
      [[quantile(0.99, 'palmhouse_lake_requests_seconds', '', ['operation']), '{{operation}}']],
    ),
    lines(
      'Requests to the lake',
      'By operation and what became of them.',
      'reqps',
      [
        [
          perSecond('palmhouse_lake_requests_seconds_count', ['operation', 'outcome']),
          '{{operation}} {{outcome}}',
        ],
      ],
      { stack: true },
    ),
  ],
});
