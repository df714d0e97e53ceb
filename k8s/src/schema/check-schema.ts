import { watch } from './known-fields.js';
import { modelOf } from './schemas.js';

const NAME = /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/;

/**
 * What the API server would say of an object, and of fields that it would silently drop.
 * @returns a line for each problem; none: it is as the API's schema has it.
 */
export function schemaProblems(object: unknown): string[] {
  if (typeof object !== 'object' || object === null) return ['this is no object'];
  const { apiVersion, kind, metadata } = object as {
    apiVersion?: unknown;
    kind?: unknown;
    metadata?: { name?: unknown };
  };
  const called = `${String(kind)}/${String(metadata?.name)}`;
  const model = modelOf(apiVersion, kind);
  if (model === undefined) return [`${called}: ${String(apiVersion)} has no such kind here`];
  const problems: string[] = [];
  if (typeof metadata?.name !== 'string' || !NAME.test(metadata.name))
    problems.push(`${called}: its name is none that Kubernetes takes`);
  const watched = watch(object);
  try {
    model.prototype.validate.call(watched.value);
  } catch (error) {
    return [...problems, `${called}: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...problems, ...watched.unread().map((path) => `${called}: the schema knows no ${path}`)];
}
