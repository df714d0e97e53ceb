import { describe, expect, it } from '@jest/globals';
import { ledgerInWords, secondsInWords, sumOf, tookInWords, type Sum } from './ledger.js';

const MINUTE: Sum = {
  asked: 50,
  stored: 46,
  duplicate: 1,
  rejected: 0,
  away: 2,
  faulty: 1,
  failed: 0,
  sweeps: 1,
  unfinished: 0,
  slowestSeconds: 0.194,
};

describe('a ledger', () => {
  it('adds up over bins, the slowest aside', () => {
    const sum = sumOf([
      MINUTE,
      { ...MINUTE, slowestSeconds: null, unfinished: 1 },
      { ...MINUTE, slowestSeconds: 9 },
    ]);
    expect(sum).toMatchObject({
      asked: 150,
      stored: 138,
      away: 6,
      sweeps: 3,
      unfinished: 1,
      slowestSeconds: 9,
    });
    const { asked, stored, duplicate, rejected, away, faulty, failed } = sum;
    expect(stored + duplicate + rejected + away + faulty + failed).toBe(asked);
  });

  it('of nothing is nothing', () => {
    expect(sumOf([])).toMatchObject({ asked: 0, sweeps: 0, slowestSeconds: null });
  });

  it('is told without what there was none of', () => {
    expect(ledgerInWords(MINUTE)).toBe('50 asked = 46 stored + 1 duplicate + 2 away + 1 faulty');
    expect(ledgerInWords(sumOf([]))).toBe('0 asked');
  });
});

describe('how long it took', () => {
  it('is told to two digits', () => {
    expect([0.194, 9, 9.96, 75.4, 1_800].map(secondsInWords)).toEqual([
      '0.19 s',
      '9 s',
      '10 s',
      '75 s',
      '30 min',
    ]);
  });

  it('is the slowest of several, and not known before it is over', () => {
    expect(tookInWords(MINUTE)).toBe('took 0.19 s');
    expect(tookInWords({ ...MINUTE, sweeps: 5 })).toBe('the slowest took 0.19 s');
    expect(tookInWords({ ...MINUTE, slowestSeconds: null, unfinished: 1 })).toBe('its ledger is not closed');
  });
});
