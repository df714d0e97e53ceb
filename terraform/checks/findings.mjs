// All that is wrong with the module, a line each.
import { format } from '@cdktf/hcl-tools';
import { bucketFindings } from './bucket.mjs';
import {
  databaseFindings,
  networkFindings,
  queueFindings,
  registryFindings,
  secretFindings,
} from './data-stores.mjs';
import { documentationFindings } from './documentation.mjs';
import { exampleFindings } from './example.mjs';
import { readModule } from './read-module.mjs';
import { referenceFindings } from './references.mjs';
import { rightsFindings } from './rights.mjs';
import { schemaFindings } from './schema.mjs';

/** As `terraform fmt -check` says it. */
export async function formatFindings(files) {
  const formatted = await Promise.all(
    Object.entries(files).map(async ([name, text]) => [name, (await format(text)) === text]),
  );
  return formatted.filter(([, is]) => !is).map(([name]) => `${name} is not formatted: terraform fmt`);
}

export async function moduleFindings({ files, example, readme, schema, source }) {
  const unformatted = [...(await formatFindings(files)), ...(await formatFindings(example))];
  let module;
  try {
    module = await readModule(files);
  } catch (error) {
    return [...unformatted, error.message];
  }
  return [
    ...unformatted,
    ...referenceFindings(module, schema),
    ...schemaFindings(module, schema),
    ...documentationFindings(module, readme),
    ...(await exampleFindings(module, example)),
    ...bucketFindings(module),
    ...databaseFindings(module),
    ...queueFindings(module),
    ...secretFindings(module),
    ...registryFindings(module),
    ...networkFindings(module),
    ...rightsFindings(module, source),
  ];
}
