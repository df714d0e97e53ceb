// The example calls the module with variables that it has, and with all that it requires.
import { readModule } from './read-module.mjs';

// Terraform's own, in every call of a module.
const META = ['source', 'version', 'providers', 'count', 'for_each', 'depends_on'];

export async function exampleFindings({ variables }, files) {
  const { trees } = await readModule(files);
  const [call] = trees.flatMap((tree) => Object.values(tree.module ?? {}))[0] ?? [];
  if (call === undefined) return ['the example does not call the module'];
  const given = Object.keys(call).filter((name) => !META.includes(name));
  const required = [...variables].filter(([, variable]) => !('default' in variable)).map(([name]) => name);
  return [
    ...given
      .filter((name) => !variables.has(name))
      .map((name) => `the example gives ${name}, which is no variable`),
    ...required
      .filter((name) => !given.includes(name))
      .map((name) => `the example leaves out ${name}, which is required`),
  ];
}
