import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// Where a running Palmhouse is, for `pnpm dev`; a built dashboard asks whoever served it.
const api = process.env['PALMHOUSE_API'] ?? 'http://127.0.0.1:3000';

const MANIFEST: Partial<ManifestOptions> = {
  name: 'Palmhouse',
  short_name: 'Palmhouse',
  description: 'How the museum’s plants are, and which of them need someone',
  lang: 'en-GB',
  start_url: '/',
  display: 'standalone',
  background_color: '#FAF8F3',
  theme_color: '#FAF8F3',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/**
 * Documents go out by their ids, or as the very text that each holds: their syntax trees, three quarters of their size, are
 * never looked at. urql knows a document by its id, and an answer's types by the answer.
 */
const withoutSyntaxTrees: Plugin = {
  name: 'palmhouse:without-syntax-trees',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /client\/src\/generated\/operations\.ts$/ },
    handler: (code) => code.replace(/^ {2}definitions: .*,$/gm, '  definitions: [],'),
  },
};

export default defineConfig({
  plugins: [
    react(),
    withoutSyntaxTrees,
    VitePWA({
      // The new version is told of, and comes when the reader wants it: nobody is thrown out of a sentence.
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['icon.svg', 'theme.js'],
      manifest: MANIFEST,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}', 'assets/*-latin-*.woff2'],
        navigateFallback: '/index.html',
        // The API's own pages and files.
        navigateFallbackDenylist: [
          /^\/(graphql|queues|downloads|bug-reports|health|archive)(\/|$|\?)/,
          /^\/alerts\/(acknowledge|view)/,
        ],
        cleanupOutdatedCaches: true,
        // Every file at the root has a name that stays: an ingress that serves only what it names can name it.
        inlineWorkboxRuntime: true,
      },
    }),
    compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1_024 }),
  ],
  resolve: { conditions: ['@palmhouse/source', ...defaultClientConditions] },
  define: { __VERSION__: JSON.stringify(version) },
  build: { target: 'es2023', sourcemap: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 300 },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/downloads', '/queues', '/bug-reports'].map((path) => [path, { target: api, ws: true }]),
    ),
  },
});
