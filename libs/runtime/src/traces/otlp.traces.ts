import * as api from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import type { Traces, TracesSettings } from './traces.js';

// At the end and while it works: a receiver that is away must not hold anything up.
const SEND_MILLISECONDS = 2_000;
// At the end, what was tried again included.
const CLOSE_MILLISECONDS = SEND_MILLISECONDS + 500;
const COMPLAINT_MILLISECONDS = 60_000;

/** Loaded only where traces are kept (`openTraces`). */
export function openOtlpTraces({ url, share, service, version, onTrouble }: TracesSettings): Traces {
  api.diag.setLogger(complaining(onTrouble), {
    logLevel: api.DiagLogLevel.WARN,
    suppressOverrideMessage: true,
  });
  const exporter = new OTLPTraceExporter({
    url: `${url.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: SEND_MILLISECONDS,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': `palmhouse-${service}`,
      'service.namespace': 'palmhouse',
      'service.version': version,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return { api, tracer: provider.getTracer('palmhouse', version), close: () => closing(provider, onTrouble) };
}

async function closing(provider: NodeTracerProvider, onTrouble: TracesSettings['onTrouble']): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_MILLISECONDS);
  });
  await Promise.race([provider.shutdown().catch((error: Error) => onTrouble(error.message)), late]);
  clearTimeout(timer);
  for (const part of [api.trace, api.context, api.propagation, api.diag]) part.disable();
}

/** A receiver that is away is told of once a minute. */
function complaining(onTrouble: TracesSettings['onTrouble']): api.DiagLogger {
  let saidAt = -Infinity;
  const complain = (what: string) => {
    const now = performance.now();
    if (now - saidAt < COMPLAINT_MILLISECONDS) return;
    saidAt = now;
    onTrouble(what);
  };
  const quiet = () => undefined;
  return { error: complain, warn: complain, info: quiet, debug: quiet, verbose: quiet };
}
