import { dashboard, lines, now, perSecond, quantile } from './dashboard.mjs';

const requests = 'palmhouse_graphql_request_seconds';
const whole = '{type!="subscription"}';

export default dashboard({
  uid: 'palmhouse-api',
  title: 'the API',
  description: 'What people and programs ask, how long it takes, and what they are refused.',
  panels: [
    now(
      '95 % of requests within',
      'Over ten minutes, without subscriptions. Alert above two seconds.',
      's',
      [['palmhouse:graphql_request_seconds:p95_10m', '']],
      {
        thresholds: [
          [1, 'orange'],
          [2, 'red'],
        ],
        none: 'nobody asks',
      },
    ),
    now(
      'Fail on our side',
      'Share of the requests of ten minutes. A ticket from 5 %, a page from a half.',
      'percentunit',
      [['palmhouse:graphql_errors:share10m or vector(0)', '']],
      {
        thresholds: [
          [0.05, 'orange'],
          [0.5, 'red'],
        ],
      },
    ),
    now('Live clients', 'Who follows readings, alerts or sweeps now.', 'short', [
      ['sum(palmhouse_live_clients)', ''],
    ]),
    now('Downloads', 'CSV and Parquet streams that are open now.', 'short', [
      ['sum(palmhouse_downloads_open)', ''],
    ]),
    lines(
      'Requests by outcome',
      'Refused is an answer; error is ours.',
      'reqps',
      [[perSecond(`${requests}_count`, ['outcome'], whole), '{{outcome}}']],
      { stack: true },
    ),
    lines(
      'How long requests take',
      'Half of them, 95 and 99 %, all operations together.',
      's',
      [
        [quantile(0.5, requests, whole), 'half'],
        [quantile(0.95, requests, whole), '95 %'],
        [quantile(0.99, requests, whole), '99 %'],
      ],
      { thresholds: [[2, 'red']] },
    ),
    lines(
      'The slowest operations',
      '95 % of each operation’s requests, the ten slowest. `other` is of clients that are not ours.',
      's',
      [[`topk(10, ${quantile(0.95, requests, whole, ['operation'])})`, '{{operation}}']],
    ),
    lines('The most asked operations', 'The ten most frequent.', 'reqps', [
      [`topk(10, ${perSecond(`${requests}_count`, ['operation'])})`, '{{operation}}'],
    ]),
    lines(
      'Errors by code',
      'As clients see them (docs/graphql-api.md).',
      'short',
      [[perSecond('palmhouse_graphql_errors_total', ['code']), '{{code}}']],
      { stack: true },
    ),
    lines(
      'Points asked for',
      'What the limits count, a second, by role.',
      'short',
      [[perSecond('palmhouse_graphql_points_total', ['role']), '{{role}}']],
      { stack: true },
    ),
    lines(
      'Refused by the rate limit',
      'A second, by role.',
      'reqps',
      [[perSecond('palmhouse_rate_limited_total', ['role']), '{{role}}']],
      { stack: true },
    ),
    lines(
      'HTTP responses',
      'By route and status: GraphQL, downloads, pages of mails, the dashboard’s files.',
      'reqps',
      [[perSecond('palmhouse_http_responses_total', ['route', 'status']), '{{route}} {{status}}']],
      { stack: true },
    ),
    lines('Live clients and downloads', 'How many each replica serves now.', 'short', [
      ['palmhouse_live_clients', 'live, {{instance}}'],
      ['palmhouse_downloads_open', 'downloads, {{instance}}'],
    ]),
  ],
});
