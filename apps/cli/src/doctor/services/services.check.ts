import { messageOf } from '../../output/console.js';
import { ask } from '../../probes/http.probe.js';
import type { Check } from '../check.js';
import { ok, problem, skipped, type Finding } from '../finding.js';
import { someOf } from '../in-words.js';
import type { Patient } from '../patient.js';
import type { ServiceUrl } from './service-urls.js';

interface Health {
  readonly checks?: readonly { readonly name: string; readonly ok: boolean; readonly problem?: string }[];
}

/** What a service's readiness names as missing; what it said, where it is none. */
function missing(body: string): string {
  try {
    const { checks = [] } = JSON.parse(body) as Health;
    const ill = checks
      .filter((check) => !check.ok)
      .map((check) => `${check.name}: ${check.problem ?? 'not there'}`);
    return ill.length > 0 ? someOf(ill) : body.slice(0, 200);
  } catch {
    return body.slice(0, 200);
  }
}

const logOf = ({ running, settings }: Patient, name: string): string =>
  running === undefined
    ? `look into its log: kubectl logs deploy/${name} --tail 100`
    : `look into ${settings.dataDirectory}/logs/${name}.log`;

async function health(patient: Patient, { name, url }: ServiceUrl): Promise<Finding> {
  try {
    const { status, body } = await ask(url);
    if (status === 200) return ok(name, 'ready');
    return problem(
      name,
      `not ready (${status}): ${missing(body)}`,
      `see to what it misses; ${logOf(patient, name)}`,
    );
  } catch (error) {
    return problem(name, `${new URL(url).host} does not answer: ${messageOf(error)}`, logOf(patient, name));
  }
}

/** What was left out of this start, and why. */
function notStarted({ running }: Patient): Finding[] {
  if (running === undefined) return [];
  const archive = skipped('archive', "begins once the pretend museum's history is filled in");
  const care = problem(
    'care',
    'it does not run, and nobody is told of a plant in trouble',
    'set SMTP_URL, and start again',
  );
  return [
    ...(running.archiveHealth === undefined ? [archive] : []),
    ...(running.careHealth === undefined ? [care] : []),
  ];
}

/** Are the services ready, where they can be asked from here? */
export const servicesCheck: Check = {
  group: 'services',
  name: 'services',
  remedy: 'start Palmhouse with "npm start", or see that the Deployments run',
  examine: async (patient) => {
    if (patient.services.length === 0)
      return [skipped('services', 'not asked: DOCTOR_SERVICES does not name them (api=http://api:3000,…)')];
    const asked = await Promise.all(patient.services.map((service) => health(patient, service)));
    return [...asked, ...notStarted(patient)];
  },
};
