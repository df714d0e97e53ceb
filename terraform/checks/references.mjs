// Whatever one thing names of another is there, and whatever is declared is named by something.
import { expressions } from './read-module.mjs';

const OBJECT =
  /(?<![\w.])((?:data|ephemeral)\.)?([a-z][a-z0-9]*_\w+)\.([a-z]\w*)(?:\[[^\]]*\])?(?:\.(\w+))?/g;
const NAME = /(?<![\w.])(var|local)\.(\w+)/g;

export function referenceFindings(module, schema) {
  const texts = module.trees.flatMap(expressions);
  const kinds = { '': module.resources, 'data.': module.data, 'ephemeral.': module.ephemerals };
  const findings = [];

  for (const [, kind = '', type, name, attribute] of texts.flatMap((text) => [...text.matchAll(OBJECT)])) {
    const isThere = kinds[kind].has(`${type}.${name}`);
    if (!isThere) findings.push(`${kind}${type}.${name} is named, and is not there`);
    else if (attribute !== undefined && !knows(schema.types[`${kind}${type}`], attribute)) {
      findings.push(`${kind}${type}.${name} has no ${attribute}`);
    }
  }

  const used = { var: new Set(), local: new Set() };
  for (const [, kind, name] of texts.flatMap((text) => [...text.matchAll(NAME)])) used[kind].add(name);
  const declared = { var: new Set(module.variables.keys()), local: new Set(Object.keys(module.locals)) };
  for (const kind of ['var', 'local']) {
    for (const name of less(used[kind], declared[kind])) {
      findings.push(`${kind}.${name} is named, and is not there`);
    }
  }
  // A variable's own validation does not make it used.
  const elsewhere = module.trees
    .map((tree) => ({ ...tree, variable: undefined }))
    .flatMap(expressions)
    .join('\n');
  for (const name of declared.var) {
    if (!new RegExp(`\\bvar\\.${name}\\b`).test(elsewhere)) findings.push(`var.${name} is used by nothing`);
  }
  for (const name of less(declared.local, used.local)) findings.push(`local.${name} is used by nothing`);
  return findings;
}

const less = (some, others) => [...some].filter((one) => !others.has(one));

function knows(type, attribute) {
  return type === undefined || attribute in type.arguments || type.exports.includes(attribute);
}
