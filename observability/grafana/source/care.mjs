import { dashboard, lines, now, perSecond, slowQuantile } from './dashboard.mjs';

export default dashboard({
  uid: 'palmhouse-care',
  title: 'care and mail',
  description: 'Plants are judged each minute, and whoever should hear of one in trouble hears of it once.',
  panels: [
    now(
      'Newest assessment',
      'How long ago the plants were judged.',
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
      'Open alerts',
      'Unresolved, of all kinds.',
      'short',
      [['sum(max by (kind) (palmhouse_alerts_open))', '']],
      { none: 'none' },
    ),
    now(
      'Oldest mail that is due',
      'How long it has waited; 0: none. Alert after half an hour.',
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
      'Mails given up',
      'In the outbox, never sent: each is somebody who did not hear.',
      'short',
      [['max(palmhouse_mail_outbox{state="failed"})', '']],
      { thresholds: [[1, 'orange']], none: 'none' },
    ),
    lines(
      'Plants by state: soil moisture',
      'As care judges them.',
      'short',
      [['max by (state) (palmhouse_plants{channel="soil_moisture"})', '{{state}}']],
      { stack: true },
    ),
    lines(
      'Plants by state: temperature',
      'As care judges them.',
      'short',
      [['max by (state) (palmhouse_plants{channel="temperature"})', '{{state}}']],
      { stack: true },
    ),
    lines('How long an assessment takes', 'All plants, once a minute.', 's', [
      [slowQuantile(0.5, 'palmhouse_assessment_duration_seconds', '15m'), 'half'],
      [slowQuantile(0.95, 'palmhouse_assessment_duration_seconds', '15m'), '95 %'],
    ]),
    lines(
      'Open alerts by kind',
      'Plants’ and sensors’, and those about the machinery.',
      'short',
      [['max by (kind) (palmhouse_alerts_open)', '{{kind}}']],
      { stack: true },
    ),
    lines(
      'The outbox',
      'Mails on their way by state. Waiting ones may be meant for later (quiet hours).',
      'short',
      [['max by (state) (palmhouse_mail_outbox{state=~"waiting|sending|failed"})', '{{state}}']],
    ),
    lines(
      'Mails',
      'In each quarter of an hour, by what the mail server did with them.',
      'short',
      [['sum by (result) (increase(palmhouse_mails_total[15m]))', '{{result}}']],
      { stack: true },
    ),
    lines('How long the mail server takes', 'One mail, from the connection to its answer.', 's', [
      [slowQuantile(0.5, 'palmhouse_mail_seconds', '1h'), 'half'],
      [slowQuantile(0.95, 'palmhouse_mail_seconds', '1h'), '95 %'],
    ]),
    lines(
      'Mails that were not taken',
      'A second. What is not taken for now is tried again; what is refused for good is given up.',
      'short',
      [[perSecond('palmhouse_mails_total', ['result'], '{result!="sent"}'), '{{result}}']],
    ),
  ],
});
