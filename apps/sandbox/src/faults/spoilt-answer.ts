import { plantAnswer } from '../bodies/answer.body.js';
import { errorAnswer } from '../bodies/http-answer.js';
import type { HttpAnswer } from '../bodies/http-answer.js';
import type { Generation } from '../museum/answer-of.js';
import { DRAW, drawWord } from '../museum/draw.js';
import type { DrawnFaults, ReplacingFault, UnansweredFault } from './fault-draw.js';

/** Beyond any sensible cap on a report, which is about 1.5 kB. */
const OVERSIZED_BYTES = 200 * 1024;
const GARBAGE_BYTES = 512;

const BAD_GATEWAY_PAGE = `<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>
<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;

/** The request a fault meets. */
export interface AskedPlant {
  readonly plantId: number;
  readonly generation: Generation;
  readonly atMs: number;
  readonly seed: number;
}

function garbage({ plantId, atMs, seed }: AskedPlant): Uint8Array {
  const bytes = new Uint8Array(GARBAGE_BYTES);
  // 0xff first: no UTF-8 text begins so, and it can be no JSON by accident
  return bytes.map((_, index) =>
    index === 0 ? 0xff : drawWord(seed, DRAW.fault, plantId, atMs + index) & 0xff,
  );
}

function oversized(whole: HttpAnswer): HttpAnswer {
  const text = whole.body.toString();
  const padding = 'x'.repeat(Math.max(0, OVERSIZED_BYTES - text.length));
  return { ...whole, body: `{"padding":"${padding}",${text.slice(1)}` };
}

/**
 * The answer with the fault in it. `whole` gives what the museum would have said; a truncated answer stays whole
 * here and is cut when it is sent.
 */
export function spoiltAnswer(
  fault: Exclude<ReplacingFault, UnansweredFault>,
  asked: AskedPlant,
  drawn: DrawnFaults,
  whole: () => HttpAnswer,
): HttpAnswer {
  const { plantId, generation, seed } = asked;
  switch (fault) {
    case 'redirect':
      return {
        ...errorAnswer(302, 'moved', plantId),
        headers: { location: `/${generation}/api/plants/${plantId + 1}` },
      };
    case 'retryAfter':
      return errorAnswer(503, 'too many visitors', plantId, {
        'retry-after': String(drawn.retryAfterSeconds),
      });
    case 'http500':
      return errorAnswer(500, 'internal server error', plantId);
    case 'notFound':
      return plantAnswer(plantId, generation, { kind: 'not-found' }, seed);
    case 'onLoan':
      return plantAnswer(plantId, generation, { kind: 'on-loan' }, seed);
    case 'sensorFault':
      return plantAnswer(plantId, generation, { kind: 'sensor-fault' }, seed);
    case 'garbage':
      return { status: 200, contentType: 'application/json', body: garbage(asked) };
    case 'html':
      return { status: 502, contentType: 'text/html', body: BAD_GATEWAY_PAGE };
    case 'oversized':
      return oversized(whole());
    case 'truncated':
      return whole();
  }
}
