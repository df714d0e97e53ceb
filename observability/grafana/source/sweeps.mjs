import { dashboard, lines, now, perSecond, quantile, slowQuantile } from './dashboard.mjs';

export default dashboard({
  uid: 'palmhouse-sweeps',
  title: 'sweeps and ingestion',
  description: 'Every plant is asked each minute, within 50 seconds of it; every answer is accounted for.',
  panels: [
    now(
      'Newest closed sweep',
      'How long ago its minute began.',
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
      'Missed in the last day',
      'Minutes whose time was over before they could be asked: gaps that nothing fills.',
      'short',
      [['sum(increase(palmhouse_sweeps_total{result="missed"}[1d])) or vector(0)', '']],
      {
        thresholds: [
          [0.5, 'orange'],
          [60, 'red'],
        ],
      },
    ),
    now(
      'Short in the last day',
      'Sweeps of which some plants were never loaded.',
      'short',
      [['sum(increase(palmhouse_sweeps_total{result="short"}[1d])) or vector(0)', '']],
      {
        thresholds: [
          [0.5, 'orange'],
          [60, 'red'],
        ],
      },
    ),
    now(
      'In quarantine',
      'Rejections that nobody has resolved, all rules together.',
      'short',
      [['sum(max by (rule) (palmhouse_rejections_open))', '']],
      { none: 'none' },
    ),
    lines(
      'Lag: from the minute’s beginning to the closed ledger',
      'The median, and three in four, over a quarter of an hour. Asking ends at 50 s; behind 60 s sweeps run into one another.',
      's',
      [
        [slowQuantile(0.5, 'palmhouse_sweep_lag_seconds', '15m'), 'half'],
        ['palmhouse:sweep_lag_seconds:p75_15m', 'three in four'],
      ],
      { thresholds: [[60, 'red']] },
    ),
    lines('How long a sweep takes', 'From its start to the closed ledger.', 's', [
      [slowQuantile(0.5, 'palmhouse_sweep_duration_seconds', '15m'), 'half'],
      [slowQuantile(0.95, 'palmhouse_sweep_duration_seconds', '15m'), '95 %'],
    ]),
    lines(
      'Sweeps by result',
      'In each five minutes: closed whole, closed short, missed, or no plants known.',
      'short',
      [['sum by (result) (increase(palmhouse_sweeps_total[5m]))', '{{result}}']],
      { stack: true },
    ),
    lines(
      'The ledger by outcome',
      'Answers a minute. Asked is the sum of all.',
      'short',
      [['sum by (outcome) (increase(palmhouse_sweep_answers_total[1m]))', '{{outcome}}']],
      { stack: true },
    ),
    lines(
      'Share that failed',
      'Of five minutes and of thirty. A page from a half, a ticket from a tenth for half an hour.',
      'percentunit',
      [
        ['palmhouse:sweep_answers:share5m{outcome="failed"}', '5 minutes'],
        ['palmhouse:sweep_answers:share30m{outcome="failed"}', '30 minutes'],
      ],
      { max: 1, thresholds: [[0.5, 'red']] },
    ),
    lines(
      'How long the plants API takes',
      'One question, half of them and 99 %, by what became of it.',
      's',
      [
        [quantile(0.5, 'palmhouse_plants_api_request_seconds', '', ['outcome']), '{{outcome}}, half'],
        [quantile(0.99, 'palmhouse_plants_api_request_seconds', '', ['outcome']), '{{outcome}}, 99 %'],
      ],
    ),
    lines(
      'Questions a second',
      'Asked of the plants API, by what became of them. A question that fails is asked once more.',
      'reqps',
      [[perSecond('palmhouse_plants_api_request_seconds_count', ['outcome']), '{{outcome}}']],
      { stack: true },
    ),
    lines(
      'Load rate',
      'Readings stored a second, by replica.',
      'short',
      [[perSecond('palmhouse_readings_loaded_total', ['instance']), '{{instance}}']],
      { stack: true },
    ),
    lines('How long the load of a shard takes', 'One transaction for up to 500 plants.', 's', [
      [slowQuantile(0.5, 'palmhouse_load_duration_seconds', '5m'), 'half'],
      [slowQuantile(0.99, 'palmhouse_load_duration_seconds', '5m'), '99 %'],
    ]),
    lines(
      'The quarantine by rule',
      'Open rejections. A steep line is a unit, a field or a clock that has changed, or a rule too narrow.',
      'short',
      [['max by (rule) (palmhouse_rejections_open)', '{{rule}}']],
      { stack: true },
    ),
  ],
});
