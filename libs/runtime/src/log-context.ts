import { AsyncLocalStorage } from 'node:async_hooks';

type Field = string | number | readonly number[] | undefined;

/** What a line of the log is about: the sweep's minute, the job, the request. */
export type LogContext = Readonly<Record<string, Field>>;

const context = new AsyncLocalStorage<Record<string, Field>>();

/** Every line logged within `work`, however deep, carries these fields, and those of the work around it. */
export function inLogContext<T>(fields: LogContext, work: () => T): T {
  return context.run({ ...context.getStore(), ...fields }, work);
}

/** For what is set going by some work and is none of it: its lines carry nothing of the work around it. */
export function outsideLogContext<T>(work: () => T): T {
  return context.run({}, work);
}

/** For what is known of the work at hand only when it has begun, such as the name of what was asked. */
export function addToLogContext(fields: LogContext): void {
  Object.assign(context.getStore() ?? {}, fields);
}

/** The fields of the work at hand; none outside. */
export const logContext = (): LogContext => context.getStore() ?? {};
