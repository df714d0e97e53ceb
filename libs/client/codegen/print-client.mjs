// Prints one of the client's generated files to stdout: schema, operations or manifest.
// The committed files are written, and checked, by tools/generated.mjs.
import { operations } from './first-party-documents.mjs';
import { operationTypes, schemaTypes } from './types.mjs';

const HEADER = '// Generated from apps/api/schema.graphql by "node tools/generated.mjs". Do not edit.';
const IMPORT = "import { firstParty } from '../first-party.js';";

/** An operation as a constant that carries its types. */
function constant({ name, kind, id, text, definitions }) {
  const kindName = kind[0].toUpperCase() + kind.slice(1);
  const types = `${name}${kindName}, ${name}${kindName}Variables`;
  return `export const ${name}Document = /* #__PURE__ */ firstParty<${types}>({
  name: '${name}',
  operation: '${kind}',
  documentId: '${id}',
  text: \`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`,
  definitions: ${JSON.stringify(definitions)},
});`;
}

async function operationsFile() {
  const constants = operations.map(constant).join('\n\n');
  const all = operations.map(({ name }) => `  ${name}Document,`).join('\n');
  const list = `/** All of them: what the API has in its manifest. */\nexport const FIRST_PARTY_DOCUMENTS = [\n${all}\n] as const;`;
  return [HEADER, IMPORT, await operationTypes(), constants, list].join('\n\n');
}

const files = {
  schema: async () => `${HEADER}\n\n${await schemaTypes()}`,
  operations: operationsFile,
  manifest: () => JSON.stringify(Object.fromEntries(operations.map(({ id, text }) => [id, text])), null, 2),
};

const print = files[process.argv[2]];
if (print === undefined) throw new Error(`expected one of ${Object.keys(files).join(', ')}`);
process.stdout.write(`${await print()}\n`);
