import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const SCRIPT = 'export const answer = 42;\n'.repeat(100);
export const INDEX = '<!doctype html><title>Palmhouse</title>';

/** Beside the dashboard's folder: nobody may read it. */
export const SECRET = 'nobody’s business';

const FILES: Readonly<Record<string, string | Buffer>> = {
  'dist/index.html': INDEX,
  'dist/assets/a-abc.js': SCRIPT,
  'dist/assets/a-abc.js.br': brotliCompressSync(SCRIPT),
  'dist/assets/a-abc.js.gz': gzipSync(SCRIPT),
  'dist/assets/b-def.css': 'body { margin: 0 }',
  'dist/assets/.hidden.js': SECRET,
  'dist/manifest.webmanifest': '{}',
  'dist/sw.js': '// the service worker',
  'dist/.hidden': SECRET,
  'dist/.git/config.txt': SECRET,
  'secret.txt': SECRET,
};

export interface BuiltDashboard {
  readonly directory: string;
  remove(): void;
}

/** A dashboard as a build leaves it, in small. */
export function builtDashboard(): BuiltDashboard {
  const folder = mkdtempSync(join(tmpdir(), 'palmhouse-dashboard-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { directory: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request as it is written. Not by fetch: that would tidy the path before it goes out, and ask for packed bytes. */
export function get(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asking = request(origin, { path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asking.on('error', reject).end();
  });
}
