import type * as otel from '@opentelemetry/api';
import { traces, type Traces } from '@palmhouse/runtime';
import { SpanKind, type Span, type Telemetry } from 'bullmq';

const JOB_NAME = 'bullmq.job.name';

/** BullMQ's own housekeeping is no step of anything: it leaves the trace as it is. */
const UNSEEN: Span<otel.Context> = {
  setSpanOnContext: (context) => context,
  setAttribute: () => undefined,
  setAttributes: () => undefined,
  addEvent: () => undefined,
  recordException: () => undefined,
  end: () => undefined,
};

function seen(span: otel.Span, operation: string, { api }: Traces): Span<otel.Context> {
  return {
    setSpanOnContext: (context) => api.trace.setSpan(context, span),
    setAttribute: (key, value) => void span.setAttribute(key, value),
    setAttributes: (attributes) => {
      span.setAttributes(attributes);
      const name = attributes[JOB_NAME];
      if (typeof name === 'string') span.updateName(`${operation} ${name}`);
    },
    addEvent: (name, attributes) => void span.addEvent(name, attributes),
    recordException: (exception) => {
      span.recordException(exception as otel.Exception);
      span.setStatus({ code: api.SpanStatusCode.ERROR });
    },
    end: () => span.end(),
  };
}

/** What BullMQ's `telemetry` takes, so that a job goes on with the trace of whoever asked for it; undefined without traces. */
export function jobTraces(): Telemetry<otel.Context> | undefined {
  const kept = traces();
  if (kept === null) return undefined;
  const { api, tracer } = kept;
  return {
    tracer: {
      startSpan: (name, options, context) => {
        const kind = options?.kind ?? SpanKind.INTERNAL;
        if (kind !== SpanKind.PRODUCER && kind !== SpanKind.CONSUMER) return UNSEEN;
        return seen(tracer.startSpan(name, { kind: kind as number }, context), name.split(' ')[0]!, kept);
      },
    },
    contextManager: {
      with: (context, work) => api.context.with(context, work),
      active: () => api.context.active(),
      root: () => api.ROOT_CONTEXT,
      getMetadata: (context) => {
        const carrier = {};
        api.propagation.inject(context, carrier);
        return JSON.stringify(carrier);
      },
      fromMetadata: (active, metadata) => api.propagation.extract(active, JSON.parse(metadata)),
    },
  };
}
