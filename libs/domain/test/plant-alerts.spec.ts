import { describe, expect, it } from '@jest/globals';
import type { PlantJudgement } from '../src/index.js';
import {
  AlertRun,
  away,
  channel,
  cold,
  dry,
  faulty,
  HOUR,
  MINUTE,
  missing,
  plant,
  silent,
  START,
  thirsty,
} from './alert-run.js';

const fine = (nowMs: number) => [plant(nowMs, 1)];

describe('a plant’s trouble', () => {
  const hot = { ...cold(START, 32, { kind: 'hot', reason: '32 °C, above 30 °C' }) };
  const soaked = dry(START, { kind: 'soaked', value: 99 });
  const strange = dry(START, { kind: 'unusual', unusual: true });
  const cases: [string, PlantJudgement, string[]][] = [
    ['is none where all is well', plant(START, 1), []],
    ['dry', plant(START, 1, dry(START)), ['dry warning botanist 1']],
    ['soaked', plant(START, 1, soaked), ['soaked warning botanist 1']],
    ['cold', plant(START, 1, cold(START, 8)), ['cold warning botanist 1']],
    ['hot', plant(START, 1, hot), ['hot warning botanist 1']],
    ['unusual', plant(START, 1, strange), ['unusual warning botanist 1']],
    [
      'a sensor at fault goes to the technician',
      plant(START, 1, faulty(START)),
      ['sensor_fault warning technician null'],
    ],
    [
      'silence goes to the botanist',
      plant(START, 1, silent(START - 2 * HOUR)),
      ['silent warning botanist 1'],
    ],
    ['overdue', plant(START, 1, {}, thirsty(START, 25.5)), ['overdue warning botanist 1']],
    ['not overdue within the grace', plant(START, 1, {}, thirsty(START, 24.9)), []],
    [
      'overdue with the grace’s last minute',
      plant(START, 1, {}, thirsty(START, 25)),
      ['overdue warning botanist 1'],
    ],
    [
      'overdue for two days is urgent',
      plant(START, 1, {}, thirsty(START, 48.1)),
      ['overdue urgent botanist 1'],
    ],
    [
      'never known to be watered is not overdue',
      plant(START, 1, {}, { lastWateredAt: null, watering: 'unknown' }),
      [],
    ],
    [
      'dry and overdue are told once',
      plant(START, 1, dry(START), thirsty(START, 30)),
      ['dry warning botanist 1'],
    ],
    [
      'dry and two days overdue is urgent, once',
      plant(START, 1, dry(START), thirsty(START, 49)),
      ['dry urgent botanist 1'],
    ],
    [
      'dry with a faulty thermometer are two matters for two people',
      plant(START, 1, { ...dry(START), ...faulty(START) }),
      ['dry warning botanist 1', 'sensor_fault warning technician null'],
    ],
    [
      'one channel at fault and one silent are told once',
      plant(START, 1, { ...silent(START - 2 * HOUR), ...faulty(START) }),
      ['sensor_fault warning technician null'],
    ],
    [
      'silent and overdue: nobody knows, somebody must go and look',
      plant(START, 1, silent(START - 30 * HOUR), thirsty(START, 30)),
      ['silent warning botanist 1', 'overdue warning botanist 1'],
    ],
    [
      'a plant of nobody has no assignee',
      plant(START, 1, dry(START), { botanistId: null }),
      ['dry warning botanist null'],
    ],
    ['on loan there is none', away(START, 1), []],
  ];

  it.each(cases)('%s', (_name, judgement, expected) => {
    const { openings, steps } = new AlertRun().look(() => [judgement]);
    expect(steps).toEqual([]);
    expect(
      openings.map(({ trouble, audience, assigneeId }) =>
        [trouble.kind, trouble.severity, audience, assigneeId].join(' ').replace(/ $/, ' null'),
      ),
    ).toEqual(expected);
  });

  it('is told in a sentence with its numbers, and with the facts behind it', () => {
    const usual = { median: 60, low: 42, high: 78, spreads: 15.3 };
    const needsWaterAt = (START - HOUR) * 1_000;
    const [opening] = new AlertRun().look((nowMs) => [
      plant(nowMs, 1, dry(nowMs, { usual }), { needsWaterAt }),
    ]).openings;
    expect(opening!.trouble).toMatchObject({
      subject: 'plant:1',
      channel: 'soilMoisture',
      sinceMs: START - 3 * MINUTE,
      summary: 'Fern 1 (plant 1) – dry: 14 %, below 20 %.',
      facts: {
        value: 14,
        low: 20,
        high: 98,
        usual,
        lastWateredAt: '2026-11-20T08:00:00.000Z',
        needsWaterAt: '2026-11-20T09:00:00.000Z',
      },
    });
  });

  it('of the clock is told by the museum’s clocks', () => {
    const run = new AlertRun({ people: { timeZone: 'Asia/Tokyo' } });
    const [opening] = run.look((nowMs) => [
      plant(nowMs, 1, {}, { ...thirsty(nowMs, 26), name: null }),
    ]).openings;
    expect(opening!.trouble.summary).toBe('Plant 1 was last watered on 19 Nov 17:00, 26 h ago.');
  });

  it.each([
    [6.1, 'warning'],
    [6, 'urgent'],
    [-3, 'urgent'],
  ])('of %d °C where 9 are needed is %s', (value, severity) => {
    const run = new AlertRun();
    expect(run.look((nowMs) => [plant(nowMs, 1, cold(nowMs, value))]).openings[0]!.trouble.severity).toBe(
      severity,
    );
  });

  it('is opened once, however often it is looked at', () => {
    const run = new AlertRun();
    run.minutes(50, () => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry']);
    expect(run.mails).toHaveLength(1);
  });

  it('is decided again to nothing', () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START))]);
    run.nowMs = START;
    expect(run.look(() => [plant(START, 1, dry(START))])).toEqual({ openings: [], steps: [] });
  });
});

describe('the end of a plant’s trouble', () => {
  const opened = (judgement: (nowMs: number) => PlantJudgement) => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    run.look((nowMs) => [judgement(nowMs)]);
    return run;
  };
  const openedDry = () => opened((nowMs) => plant(nowMs, 1, dry(nowMs)));

  it('comes when the calm has lasted', () => {
    const run = openedDry();
    run.minutes(15, fine);
    expect(run.unresolved).toEqual(['plant:1 dry']);
    run.look(fine);
    expect(run.alerts[0]).toMatchObject({ state: 'resolved', resolution: 'recovered' });
  });

  it.each(['acknowledged', 'snoozed'] as const)('comes by itself also where it is %s', (state) => {
    const run = openedDry();
    run.byHand(1, { state, snoozedUntilMs: state === 'snoozed' ? run.nowMs + HOUR : null });
    run.minutes(16, fine);
    expect(run.alerts[0]).toMatchObject({ state: 'resolved', snoozedUntilMs: null });
  });

  it('counts the calm anew when it comes back in between', () => {
    const run = openedDry();
    run.minutes(10, fine);
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    run.minutes(15, fine);
    expect(run.unresolved).toEqual(['plant:1 dry']);
  });

  it.each([
    ['silent', silent(START)],
    ['at fault', { soilMoisture: channel(START, { state: 'sensor_fault', kind: 'stuck' }) }],
  ] as const)('is not told by a sensor that is %s: unknown is not calm', (_how, channels) => {
    const run = openedDry();
    run.minutes(5, fine);
    run.minutes(60, (nowMs) => [plant(nowMs, 1, channels)]);
    expect(run.alerts[0]).toMatchObject({ kind: 'dry', state: 'open', calmSinceMs: null });
  });

  it('of dryness is told by a watering also where the sensor is silent', () => {
    const run = openedDry();
    const watered = { lastWateredAt: (START + MINUTE) * 1_000 };
    run.minutes(16, () => [plant(START, 1, silent(START), watered)]);
    expect(run.alerts[0]).toMatchObject({ resolution: 'recovered' });
  });

  it.each([
    ['its plant goes on loan', (nowMs: number) => away(nowMs, 1), 'moot'],
    ['its plant is not judged', (nowMs: number) => plant(nowMs, 2), null],
  ])('where %s', (_when, judgement, resolution) => {
    const run = openedDry();
    run.look((nowMs) => [judgement(nowMs)]);
    expect(run.alerts[0]!.resolution).toBe(resolution);
  });

  it('is not told by one answer “not found”, but by a quarter of an hour of them', () => {
    const run = openedDry();
    const gone = run.nowMs;
    const isGone = (nowMs: number) => [missing(nowMs, 1, gone)];
    run.byHand(1, { state: 'acknowledged' });
    run.minutes(1, isGone);
    // Back, and not heard of yet.
    run.minutes(20, (nowMs) => [{ ...missing(nowMs, 1, gone + MINUTE), status: 'on_display' }]);
    run.minutes(3, (nowMs) => [plant(nowMs, 1, dry(START))]);
    expect(run.alerts[0]!.state).toBe('acknowledged');
    const again = run.nowMs;
    run.minutes(15, (nowMs) => [missing(nowMs, 1, again)]);
    expect(run.unresolved).toEqual(['plant:1 dry']);
    run.minutes(1, (nowMs) => [missing(nowMs, 1, again)]);
    expect(run.alerts[0]!.resolution).toBe('moot');
  });

  it('of an unusual plant that has become dry: the dryness is told instead', () => {
    const run = opened((nowMs) => plant(nowMs, 1, dry(nowMs, { kind: 'unusual', unusual: true, value: 30 })));
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs, { unusual: true }))]);
    expect(run.events).toEqual(['opened unusual', 'opened dry', 'resolved unusual']);
    expect(run.alerts[0]!.resolution).toBe('moot');
  });

  it('of a silent plant is not that the source calls its sensor faulty: the technician hears of that', () => {
    const run = opened(() => plant(START, 1, silent(START - 2 * HOUR)));
    const told = channel(START, { state: 'sensor_fault', kind: 'reported', value: null });
    run.minutes(40, () => [plant(START, 1, { soilMoisture: told, temperature: told })]);
    expect(run.unresolved).toEqual(['plant:1 sensor_fault', 'plant:1 silent']);
    run.minutes(16, fine);
    expect(run.unresolved).toEqual([]);
  });

  it('of a sensor at fault is not its silence, which is told of by the fault', () => {
    const run = opened((nowMs) => plant(nowMs, 1, faulty(nowMs)));
    run.minutes(180, () => [plant(START, 1, silent(START))]);
    expect(run.unresolved).toEqual(['plant:1 sensor_fault']);
  });

  it('of an overdue plant is a watering, not a clock', () => {
    const watered = (START - 25.5 * HOUR) * 1_000;
    const run = opened((nowMs) => plant(nowMs, 1, {}, { lastWateredAt: watered, watering: 'amber' }));
    run.minutes(30, (nowMs) => [plant(nowMs, 1, {}, { lastWateredAt: watered, watering: 'in_time' })]);
    expect(run.unresolved).toEqual(['plant:1 overdue']);
    run.minutes(16, fine);
    expect(run.unresolved).toEqual([]);
  });
});

describe('the same trouble again', () => {
  const dryThenFine = () => {
    const run = new AlertRun();
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    run.minutes(16, fine);
    return run;
  };

  it('within the hour is the same alert, and is to be acknowledged anew', () => {
    const run = dryThenFine();
    run.minutes(20, fine);
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    expect(run.events).toEqual(['opened dry', 'resolved dry', 'reopened dry']);
    expect(run.alerts).toHaveLength(1);
    expect(run.alerts[0]).toMatchObject({ state: 'open', reopened: 1, resolvedMs: null, resolution: null });
  });

  it('later is another one', () => {
    const run = dryThenFine();
    run.minutes(60, fine);
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    expect(run.events).toEqual(['opened dry', 'resolved dry', 'opened dry']);
  });

  it.each([3, 7, 14, 17, 25])('flapping every %d minutes for an hour is one alert', (every) => {
    const run = new AlertRun();
    run.minutes(60, (nowMs) =>
      Math.floor((nowMs - START) / (every * MINUTE)) % 2 === 0 ? [plant(nowMs, 1, dry(nowMs))] : fine(nowMs),
    );
    expect(run.alerts).toHaveLength(1);
    expect(run.events.filter((event) => event.startsWith('opened'))).toHaveLength(1);
    const times = run.mails.filter(({ mail }) => mail === 'alert').map(({ atMs }) => atMs);
    times.slice(1).forEach((at, index) => expect(at - times[index]!).toBeGreaterThanOrEqual(15 * MINUTE));
  });
});

describe('what a person resolved', () => {
  const settled = () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START))]);
    run.resolveByHand(1);
    return run;
  };

  it('stays resolved while that very trouble goes on', () => {
    const run = settled();
    run.minutes(3 * 60, () => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry']);
  });

  it('a day at most', () => {
    const run = settled();
    run.minutes(24 * 60 + 1, () => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry', 'opened dry']);
  });

  it('begins again with a new episode', () => {
    const run = settled();
    run.minutes(30, fine);
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    expect(run.events).toEqual(['opened dry', 'reopened dry']);
  });

  const isAt =
    (kind: 'impossible' | 'reported' | 'stuck' | 'jumped', sinceMs: number, temperature = true) =>
    () => {
      const fault = channel(START, { state: 'sensor_fault', kind, since: sinceMs * 1_000, value: null });
      return [plant(START, 1, temperature ? { temperature: fault } : { soilMoisture: fault })];
    };

  it.each([
    ['goes on', isAt('stuck', START), []],
    ['is the same again a quarter of an hour later', isAt('stuck', START + 16 * MINUTE), []],
    ['is another', isAt('impossible', START + 16 * MINUTE), ['reopened sensor_fault']],
    ['is a jump: the sensor moved again', isAt('jumped', START + 16 * MINUTE), ['reopened sensor_fault']],
    ['is of the other channel', isAt('stuck', START + 16 * MINUTE, false), ['reopened sensor_fault']],
    ['is the same again two hours later', isAt('stuck', START + 122 * MINUTE), ['opened sensor_fault']],
  ] as const)('of a sensor, whose fault %s', (_how, judge, expected) => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const began = judge()[0]!.channels;
    const kind = began.temperature.kind === 'jumped' ? 'jumped' : 'stuck';
    run.minutes(11, isAt(kind, START - HOUR));
    run.resolveByHand(1);
    const since = Math.max(began.temperature.since, began.soilMoisture.since) / 1_000;
    while (run.nowMs < since + 12 * MINUTE) run.look(fine);
    run.minutes(20, judge);
    expect(run.events.slice(1)).toEqual(expected);
  });

  it('begins again when it gets worse', () => {
    const run = new AlertRun();
    const watered = (START - 26 * HOUR) * 1_000;
    const thirst = (watering: 'amber' | 'red') => () => [
      plant(START, 1, {}, { lastWateredAt: watered, watering }),
    ];
    run.look(thirst('amber'));
    run.resolveByHand(1);
    run.minutes(90, thirst('amber'));
    run.look(thirst('red'));
    expect(run.events).toEqual(['opened overdue', 'opened overdue']);
    expect(run.alerts[1]!.severity).toBe('urgent');
  });
});

describe('an alert that goes on', () => {
  const watered = (START - 47.9 * HOUR) * 1_000;
  const thirst = (watering: 'amber' | 'red') => () => [
    plant(START, 1, {}, { lastWateredAt: watered, watering }),
  ];

  it('worsens once, and is to be acknowledged anew', () => {
    const run = new AlertRun();
    run.look(thirst('amber'));
    run.byHand(1, { state: 'acknowledged' });
    run.minutes(5, thirst('red'));
    expect(run.events).toEqual(['opened overdue', 'worsened overdue']);
    expect(run.alerts[0]).toMatchObject({ state: 'open', severity: 'urgent' });
    expect(run.mails.map(({ mail }) => mail)).toEqual(['alert', 'worsened']);
  });

  it('never becomes less bad', () => {
    const run = new AlertRun();
    run.look(thirst('red'));
    run.minutes(5, thirst('amber'));
    expect(run.alerts[0]!.severity).toBe('urgent');
    expect(run.events).toEqual(['opened overdue']);
  });

  it('dry and in the end unwatered for two days worsens', () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START), { lastWateredAt: watered, watering: 'amber' })]);
    run.look(() => [plant(START, 1, dry(START), { lastWateredAt: watered, watering: 'red' })]);
    expect(run.events).toEqual(['opened dry', 'worsened dry']);
  });

  it('dry with a sensor that broke is overdue after two days all the same', () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START), { lastWateredAt: watered, watering: 'amber' })]);
    const broken = { soilMoisture: channel(START, { state: 'sensor_fault', kind: 'stuck' }) } as const;
    run.look(() => [plant(START, 1, broken, { lastWateredAt: watered, watering: 'amber' })]);
    expect(run.events).toEqual(['opened dry', 'opened sensor_fault']);
    run.look(() => [plant(START, 1, broken, { lastWateredAt: watered, watering: 'red' })]);
    expect(run.events.at(-1)).toBe('opened overdue');
  });

  it('quotes the numbers of now, where they are worth it', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const at = (value: number) => () => [plant(START, 1, dry(START, { value, reason: `Dry: ${value} %.` }))];
    run.look(at(14));
    expect(run.look(at(13.2)).steps).toEqual([]);
    expect(run.look(at(12.9)).steps.map(({ action, mail }) => [action, mail])).toEqual([['noted', null]]);
    expect(run.alerts[0]).toMatchObject({
      facts: { value: 12.9 },
      summary: 'Fern 1 (plant 1) – dry: 12.9 %.',
    });
    expect(run.look(at(12.8)).steps).toEqual([]);
    expect(run.events).toEqual(['opened dry']);
  });

  it('overdue says for how long', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const watered = { lastWateredAt: (START - 26 * HOUR) * 1_000, watering: 'amber' } as const;
    run.minutes(130, (nowMs) => [plant(nowMs, 1, {}, watered)]);
    expect(run.alerts[0]!.summary).toContain('28 h ago');
    expect(run.events).toEqual(['opened overdue']);
  });

  it.each([
    ['comes within an hour of the next watering as every day', 23, 90, false],
    ['is not followed by the watering', 23, 130, true],
    ['comes soon after a watering', 3, 65, true],
  ])('dry that %s', (_how, hours, minutes, isEscalated) => {
    const run = new AlertRun();
    const lastWateredAt = (START - hours * HOUR) * 1_000;
    run.minutes(minutes, (nowMs) => {
      const watering = nowMs - lastWateredAt / 1_000 > 24 * HOUR ? 'amber' : 'in_time';
      return [plant(nowMs, 1, dry(START), { lastWateredAt, watering })];
    });
    expect(run.events).toEqual(['opened dry', ...(isEscalated ? ['escalated dry'] : [])]);
  });

  it('is of a sensor that jumped only when that has lasted for ten minutes', () => {
    const run = new AlertRun();
    const jumped = faulty(START, 'jumped', { since: START * 1_000 });
    run.minutes(10, (nowMs) => [plant(nowMs, 1, jumped)]);
    expect(run.events).toEqual([]);
    run.look((nowMs) => [plant(nowMs, 1, jumped)]);
    expect(run.events).toEqual(['opened sensor_fault']);
  });

  it('about a sensor is about the channel that is at fault by now', () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, faulty(START))]);
    const soil = channel(START, { state: 'sensor_fault', kind: 'jumped', reason: 'it jumped' });
    run.look(() => [plant(START, 1, { ...faulty(START), soilMoisture: soil })]);
    expect(run.alerts[0]!.channel).toBe(null);
    run.look(() => [plant(START, 1, { soilMoisture: soil })]);
    expect(run.alerts[0]).toMatchObject({ channel: 'soilMoisture', facts: { faultKind: 'jumped' } });
    expect(run.events).toEqual(['opened sensor_fault']);
  });

  it('is said further up when nobody acknowledges for an hour, once', () => {
    const run = new AlertRun();
    run.minutes(60, () => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry']);
    run.minutes(200, () => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry', 'escalated dry']);
    expect(run.mails.map(({ mail }) => mail)).toEqual(['alert', 'escalation']);
  });

  it.each([
    ['somebody acknowledged', { state: 'acknowledged' }],
    ['it is snoozed', { state: 'snoozed', snoozedUntilMs: START + 9 * HOUR }],
    ['those further up were told at once', { told: ['head@museum'] }],
    ['its quiet hours have just ended', { toldMs: START + 90 * MINUTE }],
  ] as const)('is not said further up where %s', (_why, patch) => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START))]);
    run.byHand(1, patch);
    run.minutes(100, () => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry']);
  });

  it('is not said further up while it is calm', () => {
    const run = new AlertRun();
    run.minutes(55, () => [plant(START, 1, dry(START))]);
    run.minutes(16, fine);
    expect(run.events).toEqual(['opened dry', 'resolved dry']);
  });
});

describe('a snooze', () => {
  const snoozed = () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START))]);
    run.byHand(1, { state: 'snoozed', snoozedUntilMs: START + 30 * MINUTE });
    return run;
  };

  it('is silent until its end, then mails again where the trouble lasts', () => {
    const run = snoozed();
    run.minutes(29, () => [plant(START, 1, dry(START))]);
    expect(run.mails).toHaveLength(1);
    run.look(() => [plant(START, 1, dry(START))]);
    expect(run.events).toEqual(['opened dry', 'snooze_ended dry']);
    expect(run.mails.at(-1)!.mail).toBe('reminder');
    expect(run.alerts[0]).toMatchObject({ state: 'open', snoozedUntilMs: null });
  });

  it('ends also where nobody knows how the plant is', () => {
    const run = snoozed();
    run.minutes(31, () => [plant(START, 1, silent(START))]);
    expect(run.events).toContain('snooze_ended dry');
  });

  it('ends in nothing where all is well by then', () => {
    const run = snoozed();
    run.minutes(20, () => [plant(START, 1, dry(START))]);
    run.minutes(16, fine);
    expect(run.events).toEqual(['opened dry', 'resolved dry']);
    expect(run.mails).toHaveLength(1);
  });

  it('ends early where it gets worse', () => {
    const run = snoozed();
    const late = { lastWateredAt: (START - 49 * HOUR) * 1_000, watering: 'red' } as const;
    run.look(() => [plant(START, 1, dry(START), late)]);
    expect(run.events).toEqual(['opened dry', 'worsened dry']);
    expect(run.alerts[0]!.state).toBe('open');
  });
});

describe('whose an alert is', () => {
  const assigneeWith = (covers: [number, number][]) => {
    const run = new AlertRun({ people: { covers: new Map(covers) } });
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    return run.alerts[0]!.assigneeId;
  };

  it.each([
    ['its botanist’s', [], 1],
    ['of who stands in', [[1, 2]], 2],
    [
      'of who stands in for who stands in',
      [
        [1, 2],
        [2, 3],
      ],
      3,
    ],
    [
      'its botanist’s where all stand in for each other',
      [
        [1, 2],
        [2, 1],
      ],
      1,
    ],
    ['its botanist’s while others are away', [[5, 6]], 1],
  ] as [string, [number, number][], number][])('%s', (_whose, covers, expected) => {
    expect(assigneeWith(covers)).toBe(expected);
  });

  const opened = () => {
    const run = new AlertRun();
    run.look(() => [plant(START, 1, dry(START))]);
    return run;
  };
  const of = (botanistId: number | null) => () => [plant(START, 1, dry(START), { botanistId })];

  it('follows the plant’s botanist while nobody has taken it', () => {
    const run = opened();
    run.minutes(5, of(4));
    expect(run.alerts[0]!.assigneeId).toBe(4);
    expect(run.events).toEqual(['opened dry', 'assigned dry']);
    expect(run.mails.at(-1)!.mail).toBe('assignment');
  });

  it('follows when its botanist goes away, and back', () => {
    const run = opened();
    run.people = { ...run.people, covers: new Map([[1, 2]]) };
    run.minutes(3, of(1));
    run.people = { ...run.people, covers: new Map() };
    run.minutes(3, of(1));
    expect(run.events).toEqual(['opened dry', 'assigned dry', 'assigned dry']);
    expect(run.alerts[0]!.assigneeId).toBe(1);
  });

  it.each([
    ['somebody has taken it', { state: 'acknowledged' }, 4],
    ['a person chose who', { assignedByHand: true }, 4],
    ['the plant is nobody’s', {}, null],
    ['it is a technician’s', { audience: 'technician' }, 4],
  ] as const)('stays where %s', (_why, patch, botanistId) => {
    const run = opened();
    run.byHand(1, patch);
    run.minutes(5, of(botanistId));
    expect(run.alerts[0]!.assigneeId).toBe(1);
  });
});
