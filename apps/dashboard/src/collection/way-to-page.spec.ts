import { describe, expect, it } from '@jest/globals';
import { nextStep, type PageEnds } from './way-to-page.js';

const ends = (...pages: number[]): ReadonlyMap<number, PageEnds> =>
  new Map(pages.map((page) => [page, { startCursor: `start ${page}`, endCursor: `end ${page}` }]));

const TOTAL = 10_050;

describe('the way to a page', () => {
  it('begins at the beginning, also where nobody knows yet how long the list is', () => {
    expect(nextStep(0, 0, ends())).toEqual({
      page: 0,
      variables: { first: 100, after: null, last: null, before: null },
    });
  });

  it('leads on from the page before it', () => {
    expect(nextStep(3, TOTAL, ends(0, 1, 2)).variables).toMatchObject({ first: 100, after: 'end 2' });
  });

  it('leads to the end in one step, with as many plants as the last page has', () => {
    expect(nextStep(100, TOTAL, ends(0, 1))).toEqual({
      page: 100,
      variables: { first: null, after: null, last: 50, before: null },
    });
  });

  it('goes back from a page behind it where that is nearer', () => {
    expect(nextStep(98, TOTAL, ends(0, 100))).toEqual({
      page: 99,
      variables: { first: null, after: null, last: 100, before: 'start 100' },
    });
  });

  it('comes to the middle step by step', () => {
    const known = new Map(ends(0));
    const walked: number[] = [];
    for (let step = nextStep(50, TOTAL, known); ; step = nextStep(50, TOTAL, known)) {
      walked.push(step.page);
      if (step.page === 50) break;
      known.set(step.page, { startCursor: `start ${step.page}`, endCursor: `end ${step.page}` });
    }
    expect(walked).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });
});
