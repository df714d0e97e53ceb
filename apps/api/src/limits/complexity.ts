import type { ComplexityEstimator } from '@nestjs/graphql';
import type { PageSizes } from '../graphql/page.js';

/** A page of a list: as many nodes as asked for, each with what is below it. */
export function pageOf(sizes: PageSizes): ComplexityEstimator {
  return ({ args, childComplexity }) => {
    const asked: unknown = args.first ?? args.last;
    const size = typeof asked === 'number' ? Math.min(Math.max(asked, 0), sizes.max) : sizes.byDefault;
    return size * (1 + childComplexity);
  };
}

/** A list without pages, at its bound. */
export function listOf(max: number): ComplexityEstimator {
  return ({ childComplexity }) => max * (1 + childComplexity);
}

/** As many as there are ids. */
export const oneEach: ComplexityEstimator = ({ args, childComplexity }) => {
  const ids: unknown = args.ids;
  return (Array.isArray(ids) ? ids.length : 1) * (1 + childComplexity);
};

export const single: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;
