// Prints schema.graphql to stdout. The committed file is written, and checked, by tools/generated.mjs.
import { printedSchema } from './schema/printed-schema.js';

process.stdout.write(await printedSchema());
