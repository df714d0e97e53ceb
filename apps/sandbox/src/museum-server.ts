import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jsonAnswer } from './bodies/http-answer.js';
import type { FaultPlan, FaultPlanInput } from './faults/fault-plan.js';
import { NO_TROUBLE, troubleOf } from './happenings/trouble.js';
import type { Trouble } from './happenings/trouble.js';
import { controlAnswer } from './http/control-endpoint.js';
import { PlantsEndpoint } from './http/plants-endpoint.js';
import type { RequestCounts } from './http/request-counter.js';
import { routeOf } from './http/route.js';
import { sendAnswer } from './http/send-answer.js';
import { createMailCatcher, type MailCatcher } from './mail/mail-catcher.js';
import { isMailPath, mailAnswer } from './mail/mail-endpoint.js';
import { parseMuseumOptions } from './options.js';
import type { MuseumOptions, MuseumOptionsInput } from './options.js';

/** Longer than any poller's minute, so that a kept connection is never closed under a request. */
const KEEP_ALIVE_MS = 75_000;
/** Answers under way may finish within this; then every connection is cut, so that closing stays under a second. */
const CLOSING_GRACE_MS = 250;

/** A pretend museum that is open. */
export interface Museum {
  /** `http://address:port`, without a slash at the end; the plants stand under `/api/plants`, `/v1/api/plants` … */
  readonly url: string;
  readonly port: number;
  /** Its mail server, where it was opened with one: what comes there is shown under `/mails`. */
  readonly mail: MailCatcher | null;
  /** Puts the faults in force in place of the last; throws FaultPlanError and changes nothing when they are wrong. */
  setFaults(plan: FaultPlanInput): FaultPlan;
  /** Ends all faults; the latency the museum was opened with stays. */
  clearFaults(): void;
  /** How often each plant was asked since the start or the last reset. */
  requests(): RequestCounts;
  resetRequests(): void;
  /** Stops listening and cuts what is still connected; resolves within a second, also when called again. */
  close(): Promise<void>;
}

function handle(
  request: IncomingMessage,
  response: ServerResponse,
  plants: PlantsEndpoint,
  options: MuseumOptions,
  mail: MailCatcher | null,
): void {
  if (isMailPath(request.url ?? '/')) return sendAnswer(response, mailAnswer(request, mail));
  const route = routeOf(request.url ?? '/', options.generation);
  if (route.kind === 'control') {
    controlAnswer(request, route.path, plants).then(
      (answer) => sendAnswer(response, answer),
      // the sender went away in the middle of its plan: nobody is left to be told
      () => response.destroy(),
    );
  } else if (route.kind === 'unknown') {
    sendAnswer(
      response,
      jsonAnswer(404, { error: 'The museum knows /api/plants/{number}, /mails, /faults and /requests.' }),
    );
  } else if (request.method !== 'GET') {
    sendAnswer(response, jsonAnswer(405, { error: 'Plants can only be asked: use GET.' }));
  } else if (route.kind === 'wrong-instant') {
    const error = `${route.text}: expected at= and an instant with its zone, e.g. 2026-11-21T10:05:00Z.`;
    sendAnswer(response, jsonAnswer(400, { error }));
  } else {
    plants.answer(response, route.plantId, route.generation, route.atMs);
  }
}

function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), CLOSING_GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

async function mailServer(
  { smtpPort, smtpHost }: MuseumOptions,
  now: () => number,
): Promise<MailCatcher | null> {
  return smtpPort === undefined ? null : createMailCatcher({ port: smtpPort, host: smtpHost, now });
}

function troubleIn({ trouble, plants, seed }: MuseumOptions, nowMs: number): Trouble {
  if (trouble === false) return NO_TROUBLE;
  return troubleOf(trouble === true ? nowMs : Date.parse(trouble), nowMs, plants, seed);
}

/**
 * Opens a pretend museum. Throws MuseumOptionsError for options that make no sense, and the system's error when the
 * address cannot be listened on.
 */
export async function createMuseum({ now = Date.now, ...input }: MuseumOptionsInput = {}): Promise<Museum> {
  const options = parseMuseumOptions(input);
  const plants = new PlantsEndpoint(options, now, troubleIn(options, now()));
  const mail = await mailServer(options, now);
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) =>
    handle(request, response, plants, options, mail),
  );
  const { port, address, family } = await listening(server, options.port, options.host).catch(
    async (error: unknown) => {
      await mail?.close();
      throw error;
    },
  );
  let closing: Promise<void> | undefined;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    port,
    mail,
    setFaults: (plan) => plants.setFaults(plan),
    clearFaults: () => void plants.clearFaults(),
    requests: () => plants.counter.read(),
    resetRequests: () => plants.counter.reset(),
    close: () => (closing ??= Promise.all([closed(server), mail?.close()]).then(() => undefined)),
  };
}
