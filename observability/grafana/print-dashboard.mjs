// Prints a dashboard of source/ as Grafana reads it: node print-dashboard.mjs overview
const { default: dashboard } = await import(new URL(`source/${process.argv[2]}.mjs`, import.meta.url).href);
process.stdout.write(`${JSON.stringify(dashboard, null, 2)}\n`);
