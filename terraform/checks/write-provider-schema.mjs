// Writes generated/provider-schema.json anew, by hand, when the provider's pin is raised or a new type is used:
//   npm pack @cdktn/provider-aws@VERSION, unpack it outside the repository (some 480 MB), and
//   node terraform/checks/write-provider-schema.mjs <where it is>/package
// That package is generated from the provider's own schema, and its README names the provider's version.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from './read-checked.mjs';
import { readModule } from './read-module.mjs';

const here = import.meta.dirname;
const packed = process.argv[2];
if (packed === undefined) throw new Error('Where is the unpacked @cdktn/provider-aws?');

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Interfaces of a declaration file: their members by Terraform's names, each with its type. */
function interfaces(text) {
  const found = text.matchAll(/export interface (\w+)(?: extends [\w.]+)? \{\n([\s\S]*?)\n\}/g);
  return new Map([...found].map(([, name, body]) => [name, members(body)]));
}

function members(body) {
  const found = body.matchAll(/#(\w+) \w+#\w+\}\n\s+\*(?:[^/]*)\/\n\s+readonly \w+(\??): (\{[^}]*\}|.*);/g);
  return [...found].map(([, name, optional, type]) => ({ name, isRequired: optional === '', type }));
}

function argumentsOf(all, name) {
  return Object.fromEntries(
    all.get(name).map(({ name: member, isRequired, type }) => {
      const [inner] = type.split(/\W+/).filter((word) => all.has(word) && all.get(word).length > 0);
      return [
        member,
        { ...(isRequired && { required: true }), ...(inner && { block: argumentsOf(all, inner) }) },
      ];
    }),
  );
}

function typeOf(kind, type) {
  const folder = `${kind.replace('.', '-')}${kind === '' ? '' : 'aws-'}${type.replace(/^aws_/, '').replaceAll('_', '-')}`;
  const text = readFileSync(join(packed, 'lib', folder, 'index.d.ts'), 'utf8');
  const all = interfaces(text);
  const [config] = [...all.keys()].filter((name) =>
    new RegExp(`export interface ${name} extends`).test(text),
  );
  const body = text.slice(text.lastIndexOf('export declare class'));
  const exported = [...body.matchAll(/^ {4}get (\w+)\(\)/gm)].map(([, name]) => snake(name));
  const own = argumentsOf(all, config);
  const exports = exported.filter((name) => !(name in own) && !(name.replace(/_input$/, '') in own)).sort();
  return { arguments: own, exports };
}

const { resources, data, ephemerals } = await readModule(readFiles(join(here, '..')));
const kinds = [
  ['', resources],
  ['data.', data],
  ['ephemeral.', ephemerals],
];
const names = kinds.flatMap(([kind, objects]) => [...objects.values()].map(({ type }) => `${kind}${type}`));
const types = [...new Set(names)].sort().map((name) => {
  const [, kind, type] = /^(data\.|ephemeral\.)?(.*)$/.exec(name);
  return [name, typeOf(kind ?? '', type)];
});
const [, version] = /hashicorp\/aws provider version (\S+)/.exec(
  readFileSync(join(packed, 'README.md'), 'utf8'),
);
const schema = { provider: 'hashicorp/aws', version, types: Object.fromEntries(types) };
writeFileSync(join(here, 'generated', 'provider-schema.json'), `${JSON.stringify(schema, null, 1)}\n`);
