// PostGraphile as its documentation recommends it for production, over the benchmark's museum: server.mjs DATABASE_URL POOL_SIZE
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [connectionString, poolSize] = process.argv.slice(2);

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ['public'],
      poolConfig: { max: Number(poolSize), application_name: 'postgraphile' },
    }),
  ],
  grafast: { explain: false },
  // Written as text by Grafast itself rather than by JSON.stringify.
  grafserv: { graphiql: false, watch: false, outputDataAsString: true },
};

const instance = postgraphile(preset);
const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  console.log(JSON.stringify({ event: 'listening', url: `http://127.0.0.1:${port}` }));
});
process.once('SIGTERM', () => process.exit(0));
