import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// Where a running Palmhouse is, for `pnpm dev`; a built dashboard asks whoever served it.
const api = process.env['PALMHOUSE_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1_024 })],
  resolve: { conditions: ['@palmhouse/source', ...defaultClientConditions] },
  define: { __VERSION__: JSON.stringify(version) },
  build: { target: 'es2023', sourcemap: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 300 },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/downloads', '/queues', '/bug-reports'].map((path) => [path, { target: api, ws: true }]),
    ),
  },
});
