import { AsyncLocalStorage } from 'node:async_hooks';

/** What a line of the log is about: the sweep's minute, the job, the request. */
export type LogContext = Readonly<Record<string, string | number | undefined>>;

const context = new AsyncLocalStorage<LogContext>();

/** Every line logged within `work`, however deep, carries these fields, and those of the work around it. */
export function inLogContext<T>(fields: LogContext, work: () => T): T {
  return context.run({ ...context.getStore(), ...fields }, work);
}

/** The fields of the work at hand; none outside. */
export const logContext = (): LogContext => context.getStore() ?? {};
