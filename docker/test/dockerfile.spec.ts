import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './image.recipe.js';

const GOOD = readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palmhouse-dockerfile-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(content: string): { readonly code: number | null; readonly said: string } {
  const file = join(folder, 'Dockerfile');
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/checks/dockerfile.mjs'), file],
    { encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

/** The good one with one thing changed, which must be in it. */
function spoilt(from: string | RegExp, to: string): string {
  const content = GOOD.replace(from, to);
  if (content === GOOD) throw new Error(`there is no ${String(from)} in the Dockerfile`);
  return content;
}

describe('the check of Dockerfiles', () => {
  it('has nothing to say against the images’ own', () => {
    expect(check(GOOD)).toMatchObject({
      code: 0,
      said: expect.stringContaining('nothing to say against it'),
    });
  });

  it.each([
    ['a base without a digest', spoilt(/(ARG NODE_IMAGE=[^@]+)@\S+/, '$1'), 'is no base pinned'],
    ['a base without a tag', spoilt(/(distroless\/nodejs24-debian13):nonroot/, '$1'), 'is no base pinned'],
    ['whatever is newest', spoilt(':nonroot@', ':latest@'), 'is no base pinned'],
    ['a base that nothing names', spoilt(/^ARG RUNTIME_IMAGE.*\n/m, ''), 'is no base pinned'],
    ['root', spoilt('USER 65532:65532', 'USER 0:0'), 'not uid:gid in numbers'],
    ['a user by name', spoilt('USER 65532:65532', 'USER nonroot'), 'not uid:gid in numbers'],
    ['no user', spoilt('USER 65532:65532\n', ''), 'says no USER'],
    ['an entry through a shell', spoilt(/ENTRYPOINT .*/, 'ENTRYPOINT node dist/main.js'), 'in shell form'],
    ['a health check through a shell', spoilt(/CMD \[.*/, 'CMD curl -f localhost'), 'in shell form'],
    [
      'a step through a shell',
      spoilt(/\["node", "tools\/ensure.mjs"\]/, 'node tools/ensure.mjs'),
      'in shell form',
    ],
    ['no health check', spoilt(/HEALTHCHECK [^\n]*\n[^\n]*\n/, ''), 'no HEALTHCHECK'],
    ['a step in the image itself', `${GOOD}RUN ["/nodejs/bin/node", "-v"]\n`, 'RUN in the last stage'],
    [
      'files that the image’s user may change',
      spoilt('COPY --from=install', 'COPY --chown=65532 --from=install'),
      'gives files away',
    ],
    ['something fetched', spoilt('COPY . .', 'ADD https://example.org/x.tar /src'), 'ADD fetches'],
    ['a secret', spoilt('HOST=0.0.0.0', 'API_TOKEN=abc'), 'API_TOKEN would stay'],
    ['no version to know it by', spoilt(/ {6}org\.opencontainers\.image\.version.*\n/, ''), 'no label'],
    [
      'an instruction that does not exist',
      spoilt('WORKDIR /src', 'WORKDIRECTORY /src'),
      'Unknown instruction',
    ],
    ['a relative folder', spoilt('WORKDIR /src', 'WORKDIR src'), 'absolute'],
    ['two entries', `${GOOD}ENTRYPOINT ["/nodejs/bin/node"]\n`, 'ENTRYPOINT'],
  ])('refuses %s', (_, content, reason) => {
    const { code, said } = check(content);
    expect(said).toContain(reason);
    expect(code).toBe(1);
  });
});
