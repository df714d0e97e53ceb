import { describe, expect, it } from '@jest/globals';
import { Missing, type Check, type Group } from './check.js';
import { examine } from './examine.js';
import { ok } from './finding.js';
import type { Patient } from './patient.js';

const PATIENT = {} as Patient;

const check = (group: Group, work: Check['examine'], milliseconds?: number): Check => ({
  group,
  name: `the ${group}`,
  remedy: `mend the ${group}`,
  ...(milliseconds !== undefined && { milliseconds }),
  examine: work,
});

const WELL = check('machine', async () => [ok('the machine', 'well')]);
const WITHOUT_DATABASE = check('lag', async () => {
  throw new Missing('database', 'PostgreSQL: refused');
});

describe('examining', () => {
  it('goes on where a check throws, and says what helps', async () => {
    const thrown = check('store', async () => {
      throw new Error('no such bucket');
    });
    expect(await examine([thrown, WELL], PATIENT, ['store', 'machine'])).toEqual([
      {
        group: 'store',
        findings: [
          { name: 'the store', status: 'problem', text: 'no such bucket', remedy: 'mend the store' },
        ],
      },
      { group: 'machine', findings: [ok('the machine', 'well')] },
    ]);
  });

  it('gives up a check that hangs, tells it so, and goes on', async () => {
    let isTold = false;
    const hanging = check(
      'mail',
      (_, given) => {
        given.addEventListener('abort', () => (isTold = true));
        return new Promise(() => undefined);
      },
      20,
    );
    const [mail, machine] = await examine([hanging, WELL], PATIENT, ['mail', 'machine']);
    expect(mail!.findings[0]).toMatchObject({ status: 'problem', text: 'no answer within 0.02 s' });
    expect([isTold, machine!.findings[0]!.status]).toEqual([true, 'ok']);
  });

  it('says once that the database is away, unless nobody asked for that', async () => {
    const [told] = await examine([WITHOUT_DATABASE], PATIENT, ['lag', 'database']);
    expect(told!.findings[0]).toMatchObject({ status: 'skipped', text: 'see database: PostgreSQL: refused' });
    const [alone] = await examine([WITHOUT_DATABASE], PATIENT, ['lag']);
    expect(alone!.findings[0]).toMatchObject({ status: 'problem', text: 'PostgreSQL: refused' });
  });

  it('looks only at what was chosen', async () => {
    expect(await examine([WELL, WITHOUT_DATABASE], PATIENT, ['machine'])).toHaveLength(1);
  });
});
