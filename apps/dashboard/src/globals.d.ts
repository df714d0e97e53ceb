/// <reference types="vite-plugin-pwa/react" />

/** The root package's version, from the build. */
declare const __VERSION__: string;
