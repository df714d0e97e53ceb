import { alerts, dashboard, lines, now, ours, perSecond } from './dashboard.mjs';

const yesNo = [
  ['0', 'no', 'red'],
  ['1', 'yes', 'green'],
];

export default dashboard({
  uid: 'palmhouse-overview',
  title: 'is everything well?',
  description:
    'One look for the operator: all green, nothing to do. Each figure leads to a dashboard of its own.',
  panels: [
    now(
      'Newest closed sweep',
      'How long ago the minute of the newest closed sweep began. Well: under three minutes. Alert: PalmhouseSweepsMissing.',
      's',
      [['palmhouse:sweep_last_closed:age_seconds', '']],
      {
        thresholds: [
          [180, 'orange'],
          [360, 'red'],
        ],
        none: 'never',
      },
    ),
    now(
      'Newest assessment',
      'How long ago care judged the plants. Well: under three minutes. Alert: PalmhouseAssessmentsMissing.',
      's',
      [['palmhouse:assessment_last:age_seconds', '']],
      {
        thresholds: [
          [180, 'orange'],
          [360, 'red'],
        ],
        none: 'never',
      },
    ),
    now(
      'A day is due for the archive',
      'How long the oldest day that is due has not been archived; 0: none. Late after six hours.',
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
      'Oldest mail that is due',
      'How long the oldest mail that should be out has waited; 0: none. Alert after half an hour.',
      's',
      [['max(palmhouse_mail_outbox_oldest_seconds)', '']],
      {
        thresholds: [
          [600, 'orange'],
          [1800, 'red'],
        ],
        none: 'not known',
      },
    ),
    now(
      'Ready',
      'Whether each replica may serve: everything it needs answers, and it is not ending.',
      'none',
      [[ours('palmhouse_ready'), '{{service}} {{instance}}']],
      { width: 12, words: yesNo, thresholds: [], none: 'nothing answers' },
    ),
    now(
      'Storage in use',
      'Of the quota or the disk that the database lies on. Nearly full from 80 %, a page from 95 %.',
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
      'Answers that failed',
      'Share of what the plants API was asked in the last five minutes that gave no usable answer. Ill from a half.',
      'percentunit',
      [['palmhouse:sweep_answers:share5m{outcome="failed"}', '']],
      {
        thresholds: [
          [0.1, 'orange'],
          [0.5, 'red'],
        ],
        none: 'nothing asked',
      },
    ),
    alerts('Alerts', 'What Prometheus alerts on now. Each has a page in docs/runbooks.'),
    lines(
      'The ledger: answers a sweep',
      'What became of each minute’s questions. Stored and duplicate are well; away is on loan.',
      'short',
      [['sum by (outcome) (increase(palmhouse_sweep_answers_total[1m]))', '{{outcome}}']],
      { stack: true },
    ),
    lines(
      'Alerts that people have',
      'Unresolved alerts by kind, as botanists, technicians and engineers see them on the dashboard.',
      'short',
      [['max by (kind) (palmhouse_alerts_open)', '{{kind}}']],
      { stack: true },
    ),
    lines(
      'GraphQL requests',
      'By what became of them. Refused is an answer (not signed in, over a limit); error is ours.',
      'reqps',
      [[perSecond('palmhouse_graphql_request_seconds_count', ['outcome']), '{{outcome}}']],
      { stack: true },
    ),
    lines('What does not answer', 'Readiness checks that fail, by replica. Empty is well.', 'short', [
      [`${ours('palmhouse_check_ok')} == 0`, '{{service}} {{instance}}: {{check}}'],
    ]),
  ],
});
