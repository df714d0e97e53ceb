import { describe, expect, it } from '@jest/globals';
import { sharesOf } from './shares.js';

describe('the storage’s bar', () => {
  it('tells the database from what else lies on the disk', () => {
    const shares = sharesOf({ usedBytes: 80, databaseBytes: 20, capacityBytes: 100, capacityKind: 'DISK' });
    expect(shares?.database).toBeCloseTo(0.2);
    expect(shares?.others).toBeCloseTo(0.6);
    expect(shares?.free).toBeCloseTo(0.2);
  });

  it('of a quota is the database’s alone, and never more than full', () => {
    expect(
      sharesOf({ usedBytes: 120, databaseBytes: 130, capacityBytes: 100, capacityKind: 'QUOTA' }),
    ).toEqual({
      database: 1,
      others: 0,
      free: 0,
    });
  });

  it('is none where use or capacity is not known', () => {
    const known = { usedBytes: 1, databaseBytes: 1, capacityBytes: 2, capacityKind: 'DISK' } as const;
    expect(sharesOf({ ...known, usedBytes: null })).toBeNull();
    expect(sharesOf({ ...known, capacityBytes: null })).toBeNull();
  });
});
