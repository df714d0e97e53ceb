// What GraphQL Code Generator's own plugins make of the schema and the operations. They are called as functions: its
// command line would bring a hundred packages for reading two files.
import { readFileSync } from 'node:fs';
import { plugin as schemaPlugin } from '@graphql-codegen/typescript';
import { plugin as operationsPlugin } from '@graphql-codegen/typescript-operations';
import { buildSchema, validate } from 'graphql';
import { document } from './first-party-documents.mjs';

const SCHEMA = new URL('../../../apps/api/schema.graphql', import.meta.url);

const CONFIG = {
  // A scalar of the schema that is not named here stops the generation.
  strictScalars: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', Duration: 'string', JSON: 'unknown' },
  // Values come as text and stay text: no code is made of them.
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  // Every field of an answer is there, if only as null.
  avoidOptionals: { field: true },
  skipTypename: true,
};

const text = ({ prepend = [], content }) => [...prepend, content].join('\n').trim();

/** The schema, and a refusal where an operation does not fit it. */
function schemaOfOperations() {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const [error] = validate(schema, document);
  if (error) throw new Error(`libs/client/src/operations does not fit the schema: ${error.message}`);
  return schema;
}

export async function schemaTypes() {
  return text(await schemaPlugin(schemaOfOperations(), [], CONFIG));
}

export async function operationTypes() {
  const config = { ...CONFIG, importSchemaTypesFrom: 'src/generated/schema', importExtension: '.js' };
  const documents = [{ location: 'src/operations', document }];
  return text(
    await operationsPlugin(schemaOfOperations(), documents, config, {
      outputFile: 'src/generated/operations.ts',
    }),
  );
}
