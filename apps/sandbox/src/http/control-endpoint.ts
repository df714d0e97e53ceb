import type { IncomingMessage } from 'node:http';
import { jsonAnswer } from '../bodies/http-answer.js';
import type { HttpAnswer } from '../bodies/http-answer.js';
import { FaultPlanError } from '../faults/fault-plan.js';
import type { PlantsEndpoint } from './plants-endpoint.js';

/** Room for a fault of its own for each of ten thousand plants. */
const LARGEST_PLAN_BYTES = 1_048_576;

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

const refused = (status: number, error: string): HttpAnswer => jsonAnswer(status, { error });

async function jsonOf(request: IncomingMessage): Promise<{ value: unknown } | { refusal: HttpAnswer }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_PLAN_BYTES) {
      return {
        refusal: refused(
          413,
          `The fault plan is larger than ${LARGEST_PLAN_BYTES} bytes, nothing was changed.`,
        ),
      };
    }
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return {
      refusal: refused(
        400,
        'The body is not JSON, the faults in force stay: send {"all": {…}, "plants": {…}}.',
      ),
    };
  }
}

async function putFaults(request: IncomingMessage, plants: PlantsEndpoint): Promise<HttpAnswer> {
  const read = await jsonOf(request);
  if ('refusal' in read) return read.refusal;
  try {
    return jsonAnswer(200, plants.setFaults(read.value));
  } catch (error) {
    if (error instanceof FaultPlanError) return refused(400, error.message);
    throw error;
  }
}

/**
 * `/faults` (GET, PUT, DELETE) and `/requests` (GET, DELETE): the strings behind the scenes. From this machine
 * only, whatever address the museum listens on.
 */
export async function controlAnswer(
  request: IncomingMessage,
  path: '/faults' | '/requests',
  plants: PlantsEndpoint,
): Promise<HttpAnswer> {
  if (!LOOPBACK.test(request.socket.remoteAddress ?? '')) {
    return refused(403, 'Faults and counts can be reached from the museum’s own machine only.');
  }
  switch (`${request.method ?? ''} ${path}`) {
    case 'GET /faults':
      return jsonAnswer(200, plants.faults);
    case 'PUT /faults':
      return putFaults(request, plants);
    case 'DELETE /faults':
      return jsonAnswer(200, plants.clearFaults());
    case 'GET /requests':
      return jsonAnswer(200, plants.counter.read());
    case 'DELETE /requests': {
      const before = plants.counter.read();
      plants.counter.reset();
      return jsonAnswer(200, before);
    }
    default:
      return jsonAnswer(405, { error: `${path} knows GET, DELETE${path === '/faults' ? ' and PUT' : ''}.` });
  }
}
