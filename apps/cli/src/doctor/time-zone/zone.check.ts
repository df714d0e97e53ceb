import { isTimeZone } from '@palmhouse/domain';
import type { Check } from '../check.js';
import { ok, problem, warning, type Finding } from '../finding.js';

const UTC = /^(Etc\/)?(UTC|GMT|UCT|Universal|Zulu|Greenwich)$/;

const DEFAULT_MUSEUM_ZONE = 'Europe/London';

/** A process with a zone that it does not know runs in UTC without a word. */
export function ofProcess(given: string | undefined): Finding {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const name = given?.replace(/^:/, '') ?? '';
  if (name === '' || isTimeZone(name) || UTC.test(name))
    return ok('this process', `${timeZone}; Palmhouse reckons in UTC wherever it runs`);
  return warning(
    'this process',
    `TZ=${name} is no time zone that Node knows; it runs in ${timeZone}`,
    'unset TZ, or set TZ=UTC',
  );
}

export function ofMuseum(given: string | undefined): Finding {
  const name = given || DEFAULT_MUSEUM_ZONE;
  if (isTimeZone(name)) return ok('museum', given ? name : `${name} (MUSEUM_TIME_ZONE is not set)`);
  return problem(
    'museum',
    `MUSEUM_TIME_ZONE=${name} is no time zone: neither care nor the API starts with it`,
    'set an IANA name, such as MUSEUM_TIME_ZONE=Europe/London',
  );
}

function ofRole(timeZone: string, role: string): Finding {
  return UTC.test(timeZone)
    ? ok('PostgreSQL', `${timeZone} for ${role}`)
    : warning(
        'PostgreSQL',
        `${timeZone} for ${role}: services set UTC themselves, but what people ask by hand comes in other hours`,
        `ALTER ROLE ${role} SET timezone = 'UTC'`,
      );
}

/** By whose hours: this process, the museum, the database's role. */
export const zoneChecks: readonly Check[] = [
  {
    group: 'zone',
    name: 'this process',
    remedy: 'set TZ=UTC',
    examine: async ({ settings: { environment } }) => [
      ofProcess(environment['TZ']),
      ofMuseum(environment['MUSEUM_TIME_ZONE']),
    ],
  },
  {
    group: 'zone',
    name: 'PostgreSQL',
    remedy: 'see database',
    examine: async (patient) => {
      const { timeZone, role } = await patient.role();
      return [ofRole(timeZone, role)];
    },
  },
];
