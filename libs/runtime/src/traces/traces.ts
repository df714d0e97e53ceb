import type * as otel from '@opentelemetry/api';

/** What is said of a span; nothing of people, and nothing secret. */
export type SpanFields = Readonly<Record<string, string | number | boolean | number[] | undefined>>;

export interface SpanOptions {
  readonly kind?: 'server' | 'internal';
  /** Begins a trace of its own, whatever set it going. */
  readonly isRoot?: boolean;
}

/** Where spans go. */
export interface Traces {
  /** OpenTelemetry's interface, for libraries that speak it. */
  readonly api: typeof otel;
  readonly tracer: otel.Tracer;
  /** Sends what is not sent yet; waits a moment for it, not longer. Never throws. */
  close(): Promise<void>;
}

export interface TracesSettings {
  /** An OTLP receiver's address; spans are posted to `/v1/traces` below it. */
  readonly url: string;
  /** Of the traces that begin here, 0 to 1. */
  readonly share: number;
  readonly service: string;
  readonly version: string;
  /** Told when spans cannot be sent. */
  readonly onTrouble: (what: string) => void;
}

let current: Traces | null = null;

/** Null where no traces are kept: then nothing of OpenTelemetry is loaded. */
export const traces = (): Traces | null => current;

/** For the whole process, before anything is opened that shall be seen in traces. */
export async function openTraces(settings: TracesSettings): Promise<void> {
  const { openOtlpTraces } = await import('./otlp.traces.js');
  current = openOtlpTraces(settings);
}

export async function closeTraces(): Promise<void> {
  const closing = current;
  current = null;
  await closing?.close();
}

/** Does work as one span, a part of the span around it. Where no traces are kept, it is just done. */
export function inSpan<T>(
  name: string,
  fields: SpanFields,
  work: () => Promise<T>,
  { kind = 'internal', isRoot = false }: SpanOptions = {},
): Promise<T> {
  if (current === null) return work();
  const { api, tracer } = current;
  const kinds = { server: api.SpanKind.SERVER, internal: api.SpanKind.INTERNAL };
  const options = { kind: kinds[kind], root: isRoot, attributes: fields };
  return tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.recordException(error as Error);
      span.setStatus({ code: api.SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** For what is known of a span only when it has begun. */
export function addToSpan(name: string | null, fields: SpanFields): void {
  const span = current?.api.trace.getActiveSpan();
  if (name !== null) span?.updateName(name);
  span?.setAttributes(fields);
}

/** The trace at hand, for the lines of the log. */
export function traceFields(): { readonly traceId?: string; readonly spanId?: string } {
  const span = current?.api.trace.getActiveSpan()?.spanContext();
  return span === undefined ? {} : { traceId: span.traceId, spanId: span.spanId };
}
