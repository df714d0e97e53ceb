// What the manifests must be, and whether they are: rendered, held against Kubernetes' own schemas and Palmhouse's policies.
// Must never know: a cluster. Nothing here is applied to one.
export * from './check-manifests.js';
export * from './manifest.js';
export { policies } from './policies/index.js';
export * from './render/render.js';
export { schemaProblems } from './schema/check-schema.js';
