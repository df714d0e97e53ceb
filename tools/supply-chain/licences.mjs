// Judges licences against tools/supply-chain/licences.json.
import { allows } from './expression.mjs';

const matches = (pattern, name) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

/**
 * @param {Record<string, { name: string, versions: string[] }[]>} list as `pnpm licenses list --json` prints it
 * @returns what is refused, and which exceptions nobody needs any more.
 */
export function judge(list, { licences, packages }) {
  const used = new Set();
  const isExcepted = ({ name, licence }) => {
    const found = Object.entries(packages).find(
      ([pattern, exception]) => matches(pattern, name) && exception.licence === licence,
    );
    if (found) used.add(found[0]);
    return found !== undefined;
  };
  const all = Object.entries(list).flatMap(([licence, found]) =>
    found.map(({ name, versions }) => ({ name, licence, versions })),
  );
  const refused = all.filter(
    (one) => !allows(one.licence, (id) => Object.hasOwn(licences, id)) && !isExcepted(one),
  );
  return { count: all.length, refused, unused: Object.keys(packages).filter((name) => !used.has(name)) };
}
