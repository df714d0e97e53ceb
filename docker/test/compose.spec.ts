import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { composeFile, composeText, demoEnvironment, filledIn, variablesIn } from './compose.file.js';
import { ROOT } from './image.recipe.js';
import { settingsOf } from './settings.readers.js';

const APPS = ['api', 'ingestion', 'archive', 'care', 'cli', 'sandbox'];

/** Where whatever is not ours may come from. */
const IMAGES = ['postgres', 'redis', 'chrislusf/seaweedfs', 'prom/prometheus', 'grafana/grafana'];

const SECRET = /SECRET|PASSWORD|KEY/;

const file = composeFile();
const services = Object.entries(file.services);
const ours = services.filter(([, { build }]) => build !== undefined);

const seconds = (text = '0s'): number => Number(/^(\d+)s$/.exec(text)?.[1]);

function composeSchema(): object {
  const manifest = createRequire(import.meta.url).resolve('dclint/package.json');
  const path = join(dirname(manifest), 'schemas', 'compose.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: string };
  // It names its draft by an address that no validator knows; draft 7 is what it is in.
  delete schema.$schema;
  return schema;
}

describe('docker/compose.yaml', () => {
  it('is what the Compose Specification’s schema says, and would not be with an unknown field', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(composeSchema());
    validate(file);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { api: { image: 'x', readonly: true } } })).toBe(false);
  });

  it('has every part of Palmhouse, each from the image that the one Dockerfile makes', () => {
    expect(ours.map(([, { build }]) => build!.args.APP).sort()).toEqual([...APPS].sort());
    for (const [, { image, build }] of ours) {
      expect(filledIn(image, {})).toBe(`palmhouse/${build!.args.APP}:${version()}`);
    }
  });

  it('takes everything else by tag and digest, from where it is still published', () => {
    const others = services.filter(([, { build }]) => build === undefined).map(([, { image }]) => image);
    for (const image of others) {
      expect(image).toMatch(/^[\w/]+:v?\d[\w.-]*@sha256:[0-9a-f]{64}$/);
      expect(IMAGES).toContain(image.split(':')[0]);
    }
    expect(composeText()).not.toMatch(/minio|bitnami|:latest/i);
  });

  it.each(services)('lets %s write nowhere but where it must, and gain no rights', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.privileged ?? false).toBe(false);
    expect(service.cap_add ?? []).toEqual([]);
    expect(service.user).toMatch(/^[1-9]\d*:\d+$/);
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    for (const volume of service.volumes ?? []) {
      const [from = '', , mode] = volume.split(':');
      if (from.startsWith('.')) expect([from, mode]).toEqual([from, 'ro']);
      else expect(file.volumes).toHaveProperty(from);
    }
  });

  it('mounts only what there is', () => {
    const mounted = services
      .flatMap(([, { volumes }]) => volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((from) => from.startsWith('.'));
    expect(mounted.length).toBeGreaterThan(0);
    for (const from of mounted)
      expect([from, existsSync(resolve(ROOT, 'docker', from))]).toEqual([from, true]);
  });

  it('starts each behind what it needs, once that is healthy, and migrates before anything runs', () => {
    for (const [name, { depends_on: needs = {} }] of services) {
      for (const [needed, { condition, required }] of Object.entries(needs)) {
        const other = file.services[needed]!;
        const isOnce = other.restart === 'no';
        expect(condition).toBe(isOnce ? 'service_completed_successfully' : 'service_healthy');
        if (!isOnce) expect([needed, other.healthcheck?.test]).toEqual([needed, expect.any(Array)]);
        // What belongs to a profile may be missing, or whoever needs it belongs to it too.
        const isOptional = other.profiles !== undefined && file.services[name]!.profiles === undefined;
        expect([name, needed, required ?? true]).toEqual([name, needed, !isOptional]);
      }
    }
    for (const name of ['api', 'ingestion', 'archive', 'care']) {
      expect(file.services[name]!.depends_on).toHaveProperty('migrate');
      expect(file.services[name]!.healthcheck!.test).toContain('/health/ready');
    }
    expect(Object.keys(file.services['migrate']!.depends_on!)).toEqual(['postgres', 'redis']);
  });

  it('gives each service longer to end than the service gives itself', () => {
    for (const [name, { environment = {}, stop_grace_period: grace }] of ours) {
      const own = Number(environment['SHUTDOWN_GRACE_SECONDS'] ?? 0);
      expect([name, seconds(grace) >= own + 10 || own === 0]).toEqual([name, true]);
    }
    expect(file.services['archive']!.environment!['SHUTDOWN_GRACE_SECONDS']).toBe('600');
  });

  it('keeps the queue in a file, and lets nothing of it go', () => {
    const words = file.services['redis']!.command!.join(' ');
    expect(words).toContain('--appendonly yes');
    expect(words).toContain('--maxmemory-policy noeviction');
  });

  it('holds no secret and no default for one, and names what must be set', () => {
    const variables = variablesIn(composeText().replaceAll(/^\s*#.*$/gm, ''));
    for (const { name, kind } of variables) if (SECRET.test(name)) expect([name, kind]).toEqual([name, ':?']);
    for (const [, { environment = {} }] of services) {
      const secrets = Object.entries(environment).filter(([name]) => SECRET.test(name));
      for (const [name, value] of secrets)
        expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?/)]);
    }
    expect(() => composeFile({})).toThrow('required variable POSTGRES_PASSWORD is missing');
  });

  it('is told by the demo’s file what it must be told, and nothing that it does not ask for', () => {
    const asked = variablesIn(composeText().replaceAll(/^\s*#.*$/gm, ''));
    const demo = demoEnvironment();
    const must = new Set(asked.filter(({ kind }) => kind === ':?').map(({ name }) => name));
    expect(Object.keys(demo)).toEqual(expect.arrayContaining([...must]));
    const known = new Set([...asked.map(({ name }) => name), 'COMPOSE_PROFILES']);
    expect(Object.keys(demo).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(ours.map(([name]) => name))('tells %s only what it reads, in a way that it takes', async (name) => {
    const { environment = {}, build } = composeFile(demoEnvironment()).services[name]!;
    const { settings, unread } = await settingsOf(build!.args.APP, environment);
    expect(unread).toEqual([]);
    expect(settings).toBeTruthy();
  });

  it('is asked for its health where each service listens', async () => {
    const program = readFileSync(join(ROOT, 'docker/healthcheck.mjs'), 'utf8');
    for (const name of ['api', 'ingestion', 'archive', 'care']) {
      const { environment = {} } = composeFile(demoEnvironment()).services[name]!;
      const { port } = (await settingsOf(name, environment)).settings as { port: number };
      expect(program).toContain(`${name}: { port: ${port}, path: '/health/live' }`);
    }
  });

  it('would be told of a variable that a service does not read', async () => {
    const { environment = {} } = composeFile(demoEnvironment()).services['care']!;
    expect(await settingsOf('care', { ...environment, LAKE_URI: 's3://x' })).toMatchObject({
      unread: ['LAKE_URI'],
    });
  });
});

function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}
