// Every variable and output is described, and every resource argued under a heading of its own or shared with its kin.

const SHORTEST_ARGUMENT = 80;

export function documentationFindings(module, readme) {
  const addresses = [
    ...module.resources.keys(),
    ...[...module.data.keys()].map((address) => `data.${address}`),
    ...[...module.ephemerals.keys()].map((address) => `ephemeral.${address}`),
  ];
  const argued = sections(readme);
  return [
    ...[...module.variables].flatMap(([name, { type, description }]) => [
      ...(type === undefined ? [`var.${name} has no type`] : []),
      ...(isText(description) ? [] : [`var.${name} has no description`]),
    ]),
    ...[...module.outputs].flatMap(([name, { description }]) =>
      isText(description) ? [] : [`output.${name} has no description`],
    ),
    ...addresses.flatMap((address) => {
      const text = argued.get(address);
      if (text === undefined) return [`README.md has no heading for ${address}`];
      return text.length >= SHORTEST_ARGUMENT ? [] : [`README.md does not argue ${address}`];
    }),
    ...[...argued.keys()]
      .filter((address) => !addresses.includes(address))
      .map((address) => `README.md argues ${address}, which is not there`),
    ...[...module.variables.keys()]
      .filter((name) => !readme.includes(`| \`${name}\``))
      .map((name) => `README.md's table leaves out the variable ${name}`),
    ...[...module.outputs.keys()]
      .filter((name) => !readme.includes(`| \`${name}\``))
      .map((name) => `README.md's table leaves out the output ${name}`),
  ];
}

const isText = (text) => typeof text === 'string' && text.trim() !== '';

/** Addresses in headings, each with the text below its heading. */
function sections(readme) {
  const found = new Map();
  for (const section of readme.split(/^#{2,} /m).slice(1)) {
    const [heading, ...lines] = section.split('\n');
    const text = lines.join(' ').trim();
    for (const [, address] of heading.matchAll(/`([a-z_.0-9]*aws_[a-z_0-9]+\.[a-z_0-9]+)`/g))
      found.set(address, text);
  }
  return found;
}
