import type { Addresses } from '../../launch/addresses.file.js';
import { SettingsError } from '../../settings.js';

export interface ServiceUrl {
  readonly name: string;
  /** Its readiness. */
  readonly url: string;
}

const FORM =
  'expected name=http://host:port with commas between, such as api=http://api:3000,care=http://care:3003';

function readOne(text: string): ServiceUrl {
  const [, name, url] = /^([a-z][a-z-]*)=(https?:\/\/[^/@\s]+)\/?$/.exec(text.trim()) ?? [];
  if (name === undefined || url === undefined || !URL.canParse(url))
    throw new SettingsError([`DOCTOR_SERVICES is wrong: ${FORM}`]);
  return { name, url: `${url}/health/ready` };
}

/**
 * Where the services' readiness is asked: DOCTOR_SERVICES', else those of the Palmhouse that runs here.
 * @throws SettingsError
 */
export function serviceUrls(environment: NodeJS.ProcessEnv, running: Addresses | undefined): ServiceUrl[] {
  const given = environment['DOCTOR_SERVICES'] ?? '';
  if (given !== '') return given.split(',').map(readOne);
  if (running === undefined) return [];
  const { health, ingestionHealth, archiveHealth, careHealth } = running;
  return Object.entries({
    api: health,
    ingestion: ingestionHealth,
    archive: archiveHealth,
    care: careHealth,
  }).flatMap(([name, url]) => (url === undefined ? [] : [{ name, url }]));
}
