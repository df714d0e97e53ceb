// Names of arguments and blocks, by what the pinned provider takes; generated/provider-schema.json tells where it is from.

// Terraform's own, in every resource.
const META = new Set([
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'provider',
  'provisioner',
  'connection',
]);

export function schemaFindings(module, schema) {
  const kinds = [
    ['', module.resources],
    ['data.', module.data],
    ['ephemeral.', module.ephemerals],
  ];
  return [
    ...kinds.flatMap(([kind, objects]) =>
      [...objects].flatMap(([address, { type, body }]) => {
        const known = schema.types[`${kind}${type}`];
        if (known === undefined)
          return [`${kind}${address}: the provider's schema here does not hold its type`];
        return blockFindings(`${kind}${address}`, own(body), known.arguments);
      }),
    ),
    ...pinFindings(module, schema),
  ];
}

const own = (body) => Object.fromEntries(Object.entries(body).filter(([name]) => !META.has(name)));

function blockFindings(path, body, known) {
  const unknown = Object.keys(body).filter((name) => !(name in known));
  const missing = Object.keys(known).filter((name) => known[name].required && !(name in body));
  return [
    ...unknown.map((name) => `${path}.${name}: the provider knows no such argument`),
    ...missing.map((name) => `${path}.${name}: the provider requires it`),
    ...Object.entries(body).flatMap(([name, value]) => {
      const inner = known[name]?.block;
      if (inner === undefined || typeof value !== 'object' || value === null) return [];
      return [value].flat().flatMap((block) => blockFindings(`${path}.${name}`, block, inner));
    }),
  ];
}

/** Only what is pinned can be checked against: `~> 6.66` and the schema of 6.66. */
function pinFindings({ terraform }, schema) {
  const required = terraform.map(({ required_version: version }) => version).find(Boolean);
  const pin = terraform
    .flatMap(({ required_providers: blocks = [] }) => blocks)
    .map(({ aws }) => aws?.version)
    .find(Boolean);
  const [major, minor] = schema.version.split('.');
  return [
    ...(required === undefined ? ['terraform: required_version says nothing'] : []),
    ...(pin === `~> ${major}.${minor}`
      ? []
      : [`terraform: the provider is pinned to ${pin}, not to ~> ${major}.${minor}`]),
  ];
}
