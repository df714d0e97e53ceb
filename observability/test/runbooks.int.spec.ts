import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@palmhouse/testing';
import { exists, metricsOf, sources } from './metrics.js';
import { describeWith, unreadable } from './promtool.js';
import { alertNames, fences, kebab, ROOT, RUNBOOKS, rules, runbooks } from './rules.js';

const SECTIONS = ['What it means', 'How bad', 'Look first', 'What to do', 'Over when', 'Never'];
const commands = readdirSync(`${ROOT}apps/cli/src/commands`)
  .filter((file) => file.endsWith('.command.ts'))
  .map((file) => file.replace('.command.ts', ''));
const verbs: Readonly<Record<string, readonly string[]>> = {
  archive: ['run', 'list', 'verify', 'restore', 'rehearse'],
  'api-key': ['create', 'list', 'revoke'],
  quarantine: ['replay'],
};
const pages = [...runbooks, { name: 'README', text: readFileSync(`${RUNBOOKS}README.md`, 'utf8') }];

describe('the runbooks', () => {
  it('are one for each alert, and none for another', () => {
    expect(runbooks.map(({ name }) => name).sort()).toEqual(alertNames.map(kebab).sort());
  });

  it.each(runbooks.map(({ name, text }) => [name, text] as const))(
    '%s answers every question of the night',
    (name, text) => {
      expect(alertNames.map((alert) => `# ${alert}`)).toContain(text.split('\n')[0]);
      expect(kebab(text.split('\n')[0]!.slice(2))).toBe(name);
      expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
    },
  );

  it('are all in the index, with their severity', () => {
    const index = pages.at(-1)!.text;
    for (const alert of alertNames) expect(index).toContain(`| [${alert}](${kebab(alert)}.md) | `);
  });

  it('name no command that there is not', () => {
    const said = pages.flatMap(({ text }) => [
      ...text.matchAll(/(?:^|`)palmhouse ([a-z-]+)(?: ([a-z]+))?/gm),
    ]);
    expect(said.length).toBeGreaterThan(20);
    for (const [whole, command, verb] of said) {
      expect(commands).toContain(command);
      if (verb !== undefined)
        expect([whole, verbs[command!] ?? []]).toEqual([whole, expect.arrayContaining([verb])]);
    }
  });

  it('look for no line of the log that is never written', () => {
    const lines = pages.flatMap(({ text }) =>
      [...text.matchAll(/\.msg == "([^"]+)"/g)].map(([, line]) => line!),
    );
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => !sources.some((source) => source.includes(`'${line}'`)))).toEqual([]);
  });

  it('lead nowhere that is not there', () => {
    const places = pages.flatMap(({ text }) =>
      [...text.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, place]) => place!),
    );
    for (const place of new Set(places)) {
      const { pathname } = new URL(place, `file://${RUNBOOKS}`);
      expect(() => readdirSync(pathname.replace(/[^/]*\.md$/, ''))).not.toThrow();
      if (pathname.endsWith('.md')) expect(() => readFileSync(pathname)).not.toThrow();
    }
  });
});

describe('what the runbooks ask of the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const statements = pages.flatMap(({ name, text }) =>
    [...fences(text, 'sql'), ...[...text.matchAll(/`(SELECT [^`]+;)`/g)].map(([, inline]) => inline!)]
      .flatMap((fence) => fence.split(';\n'))
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '')
      .map((statement) => [name, statement] as const),
  );

  it.each(statements)('%s: %s', async (_, statement) => {
    await expect(database.pool.query(statement)).resolves.toBeDefined();
  });
});

const asked = pages.flatMap(({ text }) =>
  fences(text, 'promql').flatMap((fence) => fence.split('\n').filter((line) => line !== '')),
);

describe('what the runbooks ask of Prometheus', () => {
  it('are metrics that exist', () => {
    const recorded = new Set(rules.map(({ record }) => record));
    const used = [...new Set(asked.flatMap(metricsOf))];
    expect(used.filter((name) => !recorded.has(name) && !exists(name)).sort()).toEqual([]);
  });
});

describeWith('promtool')('what the runbooks ask of Prometheus, by promtool', () => {
  it('can be read', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(unreadable(asked)).toBe('');
  });
});
