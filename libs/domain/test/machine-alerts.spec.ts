import { describe, expect, it } from '@jest/globals';
import type { Conditions, PlantJudgement } from '../src/index.js';
import {
  AlertRun,
  cold,
  dry,
  faulty,
  GOOD,
  HOUR,
  MINUTE,
  missing,
  plant,
  reported,
  silent,
  START,
  thirsty,
} from './alert-run.js';

const IDS = Array.from({ length: 48 }, (_, index) => index + 1);

const all = (nowMs: number): PlantJudgement[] => IDS.map((id) => plant(nowMs, id));
/** No reading came since: silent after an hour. */
const unheard = (sinceMs: number) => (nowMs: number) =>
  IDS.map((id) => plant(nowMs, id, nowMs - sinceMs > HOUR ? silent(sinceMs) : {}));

/** Sweeps of which so many plants could not be read, since an instant; the newest finished just now. */
const failing =
  (failed: number, sinceMs = START, asked = 48) =>
  (nowMs: number): Partial<Conditions> => ({
    sweeps: [0, 1, 2].map((age) => {
      const minuteMs = nowMs - (age + 1) * MINUTE;
      return {
        asked,
        failed: minuteMs + MINUTE >= sinceMs ? failed : 0,
        minuteMs,
        finishedMs: minuteMs + 55_000,
      };
    }),
    failingSinceMs: failed / asked >= 0.5 ? sinceMs : null,
  });
/** None since. */
const stopped = (sinceMs: number) => (): Partial<Conditions> => ({
  lastSweepMs: sinceMs,
  sweeps: [0, 1, 2].map((age) => ({ ...GOOD, minuteMs: sinceMs - age * MINUTE, finishedMs: sinceMs })),
});

describe('the source', () => {
  it.each([
    ['every plant', 48, ['source source_ill']],
    ['half of the plants', 24, ['source source_ill']],
    ['fewer', 23, []],
  ] as const)('that fails for %s is or is not ill', (_share, failed, expected) => {
    const run = new AlertRun();
    run.minutes(10, all, failing(failed));
    expect(run.unresolved).toEqual(expected);
  });

  it('is ill with the third sweep that fails, not the second', () => {
    const run = new AlertRun();
    run.minutes(2, all, failing(48));
    expect(run.unresolved).toEqual([]);
    run.minutes(1, all, failing(48));
    expect(run.alerts[0]).toMatchObject({
      kind: 'source_ill',
      audience: 'engineer',
      severity: 'urgent',
      assigneeId: null,
    });
    expect(run.alerts[0]!.sinceMs).toBe(START);
  });

  it.each([10, 120, 26 * 60])('away for %d minutes is one message in all', (minutes) => {
    const run = new AlertRun({ people: { escalation: ['engineer@museum'] } });
    const end = START + minutes * MINUTE;
    run.minutes(
      minutes,
      (nowMs) =>
        unheard(START)(nowMs).map((each) => ({ ...each, ...thirsty(nowMs, 20 + (nowMs - START) / HOUR) })),
      failing(48),
    );
    expect(run.unresolved).toEqual(['source source_ill']);
    // The first sweep that succeeds brings a reading of every plant.
    run.minutes(
      60,
      (nowMs) => (nowMs > end + MINUTE ? all(nowMs) : unheard(START)(nowMs)),
      (nowMs) => failing(0)(nowMs),
    );
    expect(run.events).toEqual(['opened source_ill', 'resolved source_ill']);
    expect(run.mails).toHaveLength(1);
  });

  it('is not well again while single sweeps fail', () => {
    const run = new AlertRun();
    run.minutes(3, all, failing(48));
    run.minutes(60, all, (nowMs) =>
      failing(48, Math.floor(nowMs / MINUTE) % 7 === 0 ? nowMs : nowMs + HOUR)(nowMs),
    );
    expect(run.unresolved).toEqual(['source source_ill']);
    run.minutes(17, all);
    expect(run.unresolved).toEqual([]);
  });

  it('is the cause where many plants fall silent at once although sweeps finish', () => {
    const run = new AlertRun();
    run.minutes(90, unheard(START));
    expect(run.events).toEqual(['opened source_ill']);
    expect(run.alerts[0]!.facts).toEqual({ plants: 48, share: 1 });
  });

  it('is the cause also where they fall silent seconds apart', () => {
    const run = new AlertRun();
    run.minutes(90, (nowMs) =>
      IDS.map((id) => {
        const last = START + id * 10_000;
        return plant(nowMs, id, nowMs - last > HOUR ? silent(last) : {});
      }),
    );
    expect(run.events).toEqual(['opened source_ill']);
  });

  it('is the cause where it calls many sensors faulty at once', () => {
    const run = new AlertRun();
    run.minutes(30, (nowMs) => IDS.map((id) => plant(nowMs, id, id <= 20 ? reported(START) : {})));
    expect(run.events).toEqual(['opened source_ill']);
  });

  const kinds = ['impossible', 'stuck', 'jumped'] as const;
  it.each(kinds)('is the cause where many sensors become %s within an hour, while it lasts', (kind) => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const at = (ids: number) => (nowMs: number) =>
      IDS.map((id) => plant(nowMs, id, id <= ids ? faulty(START, kind) : {}));
    run.minutes(200, at(12));
    expect(run.events).toEqual(['opened source_ill']);
    expect(run.alerts[0]!.summary).toContain('12 of 48 plants cannot be judged (12 with a sensor at fault)');
    run.minutes(40, at(0));
    expect(run.events).toEqual(['opened source_ill', 'resolved source_ill']);
  });

  it('is not where sensors broke over many hours: each is told of', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    run.minutes(60 * 14, (nowMs) =>
      IDS.map((id) => {
        const broke = START + id * 20 * MINUTE;
        return plant(nowMs, id, nowMs >= broke ? faulty(broke, 'impossible') : {});
      }),
    );
    expect(new Set(run.events)).toEqual(new Set(['opened sensor_fault']));
  });

  it('is the cause where it says of many plants at once that there are none, while it does', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    run.look((nowMs) => [plant(nowMs, 1, dry(START)), ...all(nowMs).slice(1)]);
    run.minutes(180, (nowMs) => IDS.map((id) => missing(nowMs, id, START + MINUTE)));
    expect(run.unresolved).toEqual(['plant:1 dry', 'source source_ill']);
    expect(run.alerts[1]!.summary).toContain('48 of 48 plants cannot be judged (48 not known to the source)');
    run.minutes(40, all);
    expect(run.unresolved).toEqual([]);
  });

  it.each([
    [11, 48],
    [4, 8],
  ])('is not where it no longer knows %d of %d', (few, of) => {
    const run = new AlertRun();
    run.minutes(90, (nowMs) =>
      IDS.slice(0, of).map((id) => (id <= few ? missing(nowMs, id, START) : plant(nowMs, id))),
    );
    expect(run.events).toEqual([]);
  });

  it('is not where plants have been missing for long', () => {
    const run = new AlertRun();
    run.minutes(90, (nowMs) =>
      IDS.map((id) => (id <= 20 ? missing(nowMs, id, START - 2 * HOUR) : plant(nowMs, id))),
    );
    expect(run.events).toEqual([]);
  });

  it.each([
    [4, 48],
    [11, 48],
    [3, 4],
  ])('is not where %d of %d fall silent: each is told of', (few, of) => {
    const run = new AlertRun();
    run.minutes(90, (nowMs) =>
      IDS.slice(0, of).map((id) => plant(nowMs, id, id <= few && nowMs - START > HOUR ? silent(START) : {})),
    );
    expect(run.events.filter((event) => event === 'opened silent')).toHaveLength(few);
    expect(run.events).not.toContain('opened source_ill');
  });

  it('is not where many plants have too few readings to be judged by yet', () => {
    const run = new AlertRun();
    run.minutes(2, (nowMs) => IDS.map((id) => plant(nowMs, id, silent(START))));
    run.minutes(60, all);
    expect(run.events).toEqual([]);
  });

  it('does not become ill by sensors that died one by one and are known of', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    run.minutes(60 * 30, (nowMs) =>
      IDS.map((id) => {
        const died = START + id * HOUR;
        return plant(nowMs, id, nowMs - died > HOUR ? silent(died) : {});
      }),
    );
    expect(run.events.filter((event) => event !== 'opened silent')).toEqual([]);
    expect(run.events.length).toBeGreaterThan(25);
  });
});

describe('while the source is ill', () => {
  it('no alert about a plant is opened, reopened or worsened', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const watered = (START - 47.9 * HOUR) * 1_000;
    run.look((nowMs) => [plant(nowMs, 1, {}, { lastWateredAt: watered, watering: 'amber' })]);
    run.minutes(3, all, failing(48, run.nowMs));
    run.minutes(
      30,
      (nowMs) => [
        plant(nowMs, 1, {}, { lastWateredAt: watered, watering: 'red' }),
        plant(nowMs, 2, dry(nowMs), { heardAt: (START - HOUR) * 1_000 }),
      ],
      failing(48, START + MINUTE),
    );
    expect(run.events).toEqual(['opened overdue', 'opened source_ill']);
  });

  it.each([
    ['dry', dry(START), 3],
    ['soaked', dry(START, { kind: 'soaked' }), 3],
    ['cold', cold(START, 8), 3],
    ['unusual', dry(START, { kind: 'unusual', unusual: true }), 70],
    ['sensor_fault', faulty(START), 70],
  ] as const)('a plant that is still heard of is heard: %s', (kind, channels, minutes) => {
    const run = new AlertRun();
    run.minutes(3, all, failing(30));
    run.minutes(120, (nowMs) => [plant(nowMs, 1, channels), ...all(nowMs).slice(1)], failing(30));
    const opened = run.alerts.find((alert) => alert.kind === kind)!;
    expect((opened.openedMs - START) / MINUTE).toBe(minutes);
  });

  it('what was dry when it was last heard of waits', () => {
    const run = new AlertRun();
    run.minutes(3, all, failing(30));
    const old = { heardAt: (START - 10 * MINUTE) * 1_000 };
    run.minutes(60, (nowMs) => [plant(nowMs, 1, dry(START), old), ...all(nowMs).slice(1)], failing(30));
    expect(run.unresolved).toEqual(['source source_ill']);
  });

  it('a cold plant that is heard of gets worse at once', () => {
    const run = new AlertRun();
    run.look((nowMs) => [plant(nowMs, 1, cold(nowMs, 8)), ...all(nowMs).slice(1)]);
    run.minutes(10, (nowMs) => [plant(nowMs, 1, cold(START, 5)), ...all(nowMs).slice(1)], failing(30));
    expect(run.events).toEqual(['opened cold', 'worsened cold', 'opened source_ill']);
  });

  it('two days without water are said after seventy minutes, though nobody is heard of', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const few = (nowMs: number) =>
      IDS.map((id) => {
        const hours = id === 1 ? 46 : 20;
        const told = thirsty(nowMs, hours + (nowMs - START) / HOUR);
        return plant(nowMs, id, id <= 13 && nowMs - START > HOUR ? silent(START) : {}, told);
      });
    run.minutes(4 * 60, few);
    expect(run.events).toEqual(['opened overdue', 'opened source_ill', 'worsened overdue']);
    expect(run.alerts[0]).toMatchObject({ plantId: 1, severity: 'urgent' });
  });

  it('and ten minutes after, plants wait to be heard of again', () => {
    const run = new AlertRun();
    run.minutes(3, all, failing(48));
    // Well again for fifteen minutes, then resolved; one sensor did not come back.
    const one = (nowMs: number) => [plant(nowMs, 1, silent(START - HOUR)), ...all(nowMs).slice(1)];
    run.minutes(16, one);
    expect(run.unresolved).toEqual([]);
    run.minutes(9, one);
    expect(run.unresolved).toEqual([]);
    run.minutes(1, one);
    expect(run.unresolved).toEqual(['plant:1 silent']);
  });

  it('each plant is told of once an engineer has resolved it by hand', () => {
    const run = new AlertRun({ policy: { escalateMinutes: 10_000 } });
    const some = (nowMs: number) =>
      IDS.map((id) => plant(nowMs, id, id <= 13 && nowMs - START > HOUR ? silent(START) : {}));
    run.minutes(90, some);
    expect(run.events).toEqual(['opened source_ill']);
    run.resolveByHand(1);
    run.minutes(60 * 26, some);
    expect(run.events.slice(1)).toEqual(Array.from({ length: 13 }, () => 'opened silent'));
  });
});

describe('the sweeps', () => {
  it.each([
    [4, []],
    [5, ['sweeps sweeps_missing']],
  ] as const)('missing for %d minutes', (minutes, expected) => {
    const run = new AlertRun();
    run.nowMs = START + minutes * MINUTE;
    run.look(all, stopped(START)());
    expect(run.unresolved).toEqual(expected);
  });

  it('missing for two hours are one message, to the engineers', () => {
    const run = new AlertRun({ people: { escalation: ['engineer@museum'] } });
    run.minutes(120, unheard(START), stopped(START));
    run.minutes(40, all);
    expect(run.events).toEqual(['opened sweeps_missing', 'resolved sweeps_missing']);
    expect(run.mails).toHaveLength(1);
    expect(run.alerts[0]).toMatchObject({ severity: 'urgent', audience: 'engineer', sinceMs: START });
  });

  it('are said further up, where others hear there', () => {
    const run = new AlertRun();
    run.minutes(120, unheard(START), stopped(START));
    expect(run.events).toEqual(['opened sweeps_missing', 'escalated sweeps_missing']);
  });

  it('are counted from care’s start where none has come since', () => {
    const run = new AlertRun({ isNew: true });
    run.minutes(5, all, stopped(START - 9 * HOUR));
    expect(run.unresolved).toEqual([]);
    run.minutes(1, all, stopped(START - 9 * HOUR));
    expect(run.unresolved).toEqual(['sweeps sweeps_missing']);
  });

  it('that never were are missing too', () => {
    const run = new AlertRun({ isNew: true });
    const trouble = () => ({ lastSweepMs: null, sweeps: [] });
    run.minutes(5, () => [], trouble);
    const [opening] = run.look(() => [], trouble()).openings;
    expect(opening!.trouble.summary).toBe(
      'No sweep has ever finished: no plant is being asked, and alerts about plants wait.',
    );
  });
});

describe('care’s first look at a museum full of old data', () => {
  const old = (nowMs: number) =>
    IDS.map((id) => plant(nowMs, id, silent(START - 72 * HOUR), thirsty(nowMs, 80)));

  it('says nothing of plants that the first sweeps bring news of', () => {
    const run = new AlertRun({ isNew: true });
    run.minutes(3, old, stopped(START - 72 * HOUR));
    run.minutes(60, all);
    expect(run.events).toEqual([]);
  });

  it('says once that nothing comes', () => {
    const run = new AlertRun({ isNew: true, people: { escalation: ['engineer@museum'] } });
    run.minutes(70, old, stopped(START - 72 * HOUR));
    expect(run.events).toEqual(['opened sweeps_missing']);
  });

  it('and tells after seventy minutes of plants that nobody knows to be watered for two days', () => {
    const run = new AlertRun({ isNew: true, people: { escalation: ['engineer@museum'] } });
    run.minutes(71, old, stopped(START - 72 * HOUR));
    expect(run.events).toEqual(['opened sweeps_missing', ...IDS.map(() => 'opened overdue')]);
  });

  it('tells at once what fresh readings show', () => {
    const run = new AlertRun({ isNew: true });
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    expect(run.events).toEqual(['opened dry']);
  });
});

describe('a clock', () => {
  it('that goes back an hour makes no storm, and nothing twice', () => {
    const run = new AlertRun();
    run.minutes(30, (nowMs) => [plant(nowMs, 1, dry(START)), ...all(nowMs).slice(1)]);
    run.nowMs -= HOUR;
    const future = run.nowMs + HOUR;
    run.minutes(
      90,
      (nowMs) => [plant(nowMs, 1, dry(START)), ...all(nowMs).slice(1)],
      (nowMs) => (nowMs < future ? stopped(future)() : {}),
    );
    expect(run.events.filter((event) => !event.startsWith('escalated'))).toEqual(['opened dry']);
  });

  it('that goes back while an alert is calm counts the calm from then', () => {
    const run = new AlertRun();
    run.look((nowMs) => [plant(nowMs, 1, dry(nowMs))]);
    run.minutes(10, all);
    run.nowMs -= HOUR;
    run.minutes(15, all);
    expect(run.unresolved).toEqual(['plant:1 dry']);
    run.minutes(1, all);
    expect(run.unresolved).toEqual([]);
  });

  it('that goes forward again makes no storm either', () => {
    const run = new AlertRun();
    run.minutes(5, (nowMs) => [plant(nowMs, 1, dry(START)), ...all(nowMs).slice(1)]);
    run.nowMs += 2 * HOUR;
    // As it finds them: nobody was heard of for two hours.
    run.minutes(3, unheard(START), stopped(START));
    run.minutes(40, (nowMs) => [plant(nowMs, 1, dry(START)), ...all(nowMs).slice(1)]);
    expect(run.events).toEqual(['opened dry']);
  });
});

describe('the archive', () => {
  const failed = { failedDays: [{ day: '2026-11-17', failure: 'the store does not answer' }] };

  it('that failed is told with the day and the reason, once for all days', () => {
    const run = new AlertRun();
    const two = { failedDays: [...failed.failedDays, { day: '2026-11-18', failure: 'the same' }] };
    const [opening] = run.look(all, two).openings;
    expect(opening!.trouble.summary).toBe(
      'The archive could not take Tue 17 Nov 2026 and 1 day after it: the store does not answer. Nothing was let go of; it is tried again each hour.',
    );
    expect(opening!.trouble.facts).toEqual({ day: '2026-11-17', days: 2 });
    run.minutes(50, all, () => failed);
    expect(run.events).toEqual(['opened archive_failed']);
  });

  it('that failed and is late is told once; well again it is resolved', () => {
    const run = new AlertRun();
    run.minutes(30, all, () => ({ ...failed, lateDays: ['2026-11-17'] }));
    run.minutes(17, all);
    expect(run.events).toEqual(['opened archive_failed', 'resolved archive_failed']);
  });

  it('resolved by hand stays so while the same day fails hour after hour', () => {
    const run = new AlertRun();
    run.look(all, failed);
    run.resolveByHand(1);
    run.minutes(180, all, () => failed);
    expect(run.events).toEqual(['opened archive_failed']);
  });

  it('that is late is told when care has watched for an hour: a museum just started catches up by itself', () => {
    const run = new AlertRun({ isNew: true });
    run.minutes(60, all, () => ({ lateDays: ['2026-11-17', '2026-11-18'] }));
    expect(run.events).toEqual([]);
    const [opening] = run.look(all, { lateDays: ['2026-11-17', '2026-11-18', '2026-11-19'] }).openings;
    expect(opening!.trouble.summary).toContain(
      'Tue 17 Nov 2026 and 2 days after it should have been archived',
    );
  });
});

describe('the storage', () => {
  const GB = 1e9;
  const filled =
    (share: number, perDay = 0) =>
    (nowMs: number): Partial<Conditions> => ({
      storage: Array.from({ length: 10 }, (_, index) => ({
        atMs: nowMs - (9 - index) * 24 * HOUR,
        usedBytes: share * 100 * GB - (9 - index) * perDay * GB,
        capacityBytes: 100 * GB,
      })),
    });

  it.each([
    [0.79, 0, undefined, undefined],
    [0.85, 0, 'warning', 'The database’s storage is 85 % full: 85.0 GB of 100.0 GB. It does not grow.'],
    [
      0.85,
      1,
      'warning',
      'The database’s storage is 85 % full: 85.0 GB of 100.0 GB. About 15 days are left, as it grows.',
    ],
    [
      0.81,
      10,
      'urgent',
      'The database’s storage is 81 % full: 81.0 GB of 100.0 GB. About a day is left, as it grows.',
    ],
    [0.96, 0, 'urgent', 'The database’s storage is 96 % full: 96.0 GB of 100.0 GB. It does not grow.'],
    [
      0.99,
      4,
      'urgent',
      'The database’s storage is 99 % full: 99.0 GB of 100.0 GB. Less than a day is left, as it grows.',
    ],
    [1, 0, 'urgent', 'The database’s storage is 100 % full: 100.0 GB of 100.0 GB. There is no room left.'],
  ])('used by %d, growing %d GB a day', (share, perDay, severity, summary) => {
    const [opening] = new AlertRun().look(all, filled(share, perDay)(START)).openings;
    expect([opening?.trouble.severity, opening?.trouble.summary]).toEqual([severity, summary]);
  });

  it('worsens, and is over two points below the limit', () => {
    const run = new AlertRun();
    run.minutes(2, all, filled(0.81));
    run.minutes(2, all, filled(0.96));
    run.minutes(60, all, filled(0.79));
    expect(run.events.filter((event) => !event.startsWith('escalated'))).toEqual([
      'opened storage_full',
      'worsened storage_full',
    ]);
    run.minutes(16, all, filled(0.77));
    expect(run.unresolved).toEqual([]);
  });

  it('of which nobody knows the limit is nobody’s alert', () => {
    const run = new AlertRun();
    run.look(all, { storage: [{ atMs: START, usedBytes: 9, capacityBytes: null }] });
    expect(run.events).toEqual([]);
  });
});

describe('ten thousand plants', () => {
  it('that are all dry have an alert each, and only one', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => index + 1);
    const run = new AlertRun();
    run.minutes(3, (nowMs) => ids.map((id) => plant(nowMs, id)));
    run.minutes(3, (nowMs) => ids.map((id) => plant(nowMs, id, dry(nowMs))));
    expect(run.alerts).toHaveLength(10_000);
  }, 60_000);
});
