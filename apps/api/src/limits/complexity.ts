import { Extensions } from '@nestjs/graphql';
import type { PageSizes } from '../graphql/page.js';

/** How many entries a field gives at most. A field with one costs a statement; Nest's `complexity` carries it. */
export type EntriesAtMost = (given: { readonly args: Readonly<Record<string, unknown>> }) => number;

/** A page of a list: as many as asked for. */
export function pageOf(sizes: PageSizes): EntriesAtMost {
  return ({ args }) => {
    const asked = args.first ?? args.last;
    return typeof asked === 'number' ? Math.min(Math.max(asked, 0), sizes.max) : sizes.byDefault;
  };
}

/** A list without pages, at its bound. */
export function listOf(max: number): EntriesAtMost {
  return () => max;
}

/** As many as there are ids. */
export const oneEach: EntriesAtMost = ({ args }) => (Array.isArray(args.ids) ? args.ids.length : 1);

/** It asks the database nothing. */
export const nothing: EntriesAtMost = () => 0;

export const single: EntriesAtMost = () => 1;

/** A field whose value may be as long as so many common ones (of some 30 bytes). */
export function weighing(values: number): MethodDecorator & PropertyDecorator {
  return Extensions({ weight: values });
}

/** What a subscription may cost: Nest takes no `complexity` there. */
export function costing(entries: EntriesAtMost): MethodDecorator & PropertyDecorator {
  return Extensions({ complexity: entries });
}

/** A field that costs a statement in a query, and none in a subscription: its events bring it. */
export const broughtByEvents: MethodDecorator & PropertyDecorator = Extensions({ broughtByEvents: true });
