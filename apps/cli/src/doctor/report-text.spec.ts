import { describe, expect, it } from '@jest/globals';
import { ok, problem, skipped, warning, type Finding } from './finding.js';
import { reportOf, type Report } from './report.js';
import { reportText } from './report-text.js';
import type { Group } from './check.js';

const AT = { at: new Date('2026-11-27T03:00:00Z'), milliseconds: 1_234, isStrict: false };

const reported = (findings: Partial<Record<Group, Finding[]>>, isStrict = false): Report =>
  reportOf(
    Object.entries(findings).map(([group, each]) => ({ group: group as Group, findings: each })),
    { ...AT, isStrict },
    (text) => text,
  );

const ILL = reported({
  queue: [problem('maxmemory-policy', 'allkeys-lru', 'CONFIG SET maxmemory-policy noeviction')],
  clock: [ok('PostgreSQL', 'the same as here'), warning('store', '2 min behind', 'let NTP set it')],
  services: [skipped('services', 'not asked')],
});

describe('what the doctor says', () => {
  it('is one line a finding, group by group, the remedy below, and how it is at the end', () => {
    expect(reportText(ILL, undefined)).toBe(
      [
        'clock',
        ' ok       PostgreSQL: the same as here',
        ' warning  store: 2 min behind',
        '          → let NTP set it',
        'queue',
        ' problem  maxmemory-policy: allkeys-lru',
        '          → CONFIG SET maxmemory-policy noeviction',
        'services',
        ' skipped  services: not asked',
        '',
        '1 problem (queue), 1 warning (clock), 1 ok, in 1.2 s',
      ].join('\n'),
    );
  });

  it('fits on a phone: no line is wider, and the words stay in their column', () => {
    const lines = reportText(ILL, 36).split('\n').slice(0, -1);
    expect(lines.filter((line) => line.length > 36)).toEqual([]);
    expect(lines).toContain('          maxmemory-policy');
    expect(lines.map((line) => line.trim()).join(' ')).toContain('→ CONFIG SET maxmemory-policy noeviction');
  });

  it('says so where all is well', () => {
    expect(reportText(reported({ machine: [ok('Node', '24.0.0')] }), 80)).toMatch(
      /\nAll well: 1 ok, in 1\.2 s$/,
    );
  });
});

describe('the report for machines', () => {
  it('is ok with warnings, unless it is strict, and never with a problem', () => {
    const warned = { clock: [warning('store', 'late', 'x')] };
    expect([reported(warned).ok, reported(warned, true).ok, ILL.ok]).toEqual([true, false, false]);
    expect(ILL.counts).toEqual({ ok: 1, warning: 1, problem: 1, skipped: 1 });
  });
});
