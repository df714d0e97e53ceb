// A module's files, by Terraform's own parser, as one tree.
import { parse } from '@cdktf/hcl2json';

/**
 * @param {Record<string, string>} files texts of the .tf files, by name
 * @throws Error with file, line and column where a file is no HCL
 */
export async function readModule(files) {
  const trees = await Promise.all(Object.entries(files).map(([name, text]) => parse(name, text)));
  const merged = (kind) => trees.map((tree) => tree[kind] ?? {});
  return {
    resources: objects(merged('resource')),
    data: objects(merged('data')),
    ephemerals: objects(merged('ephemeral')),
    variables: named(merged('variable')),
    outputs: named(merged('output')),
    locals: Object.assign({}, ...trees.flatMap(({ locals = [] }) => locals)),
    terraform: trees.flatMap(({ terraform = [] }) => terraform),
    trees,
  };
}

/** `aws_s3_bucket.lake` and what stands in it. */
function objects(kinds) {
  const entries = kinds.flatMap((types) =>
    Object.entries(types).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, [body]]) => [`${type}.${name}`, { type, name, body }]),
    ),
  );
  return new Map(entries);
}

function named(kinds) {
  return new Map(kinds.flatMap((byName) => Object.entries(byName)).map(([name, [body]]) => [name, body]));
}

/** Every text in a tree that holds an expression. */
export function expressions(tree) {
  if (typeof tree === 'string') return tree.includes('${') ? [tree] : [];
  return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(expressions) : [];
}

/** The resources of a type. */
export function ofType({ resources }, type) {
  return [...resources.values()].filter((resource) => resource.type === type);
}
