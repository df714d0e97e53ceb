import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const RULES = `${ROOT}observability/rules/`;
export const RUNBOOKS = `${ROOT}docs/runbooks/`;

export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface RuleFile {
  readonly groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[];
}

export const ruleFiles = readdirSync(RULES).filter((file) => file.endsWith('.yaml'));

export const rules: readonly Rule[] = ruleFiles.flatMap((file) =>
  (parse(readFileSync(`${RULES}${file}`, 'utf8')) as RuleFile).groups.flatMap((group) => group.rules),
);

export const alerts = rules.filter((rule): rule is Rule & { alert: string } => rule.alert !== undefined);
export const alertNames: readonly string[] = [...new Set(alerts.map(({ alert }) => alert))];

/** `palmhouse-service-down` */
export const kebab = (name: string): string =>
  name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const runbookFiles = readdirSync(RUNBOOKS).filter((file) => file !== 'README.md');

export const runbooks: readonly { readonly name: string; readonly text: string }[] = runbookFiles.map(
  (file) => ({ name: file.replace('.md', ''), text: readFileSync(`${RUNBOOKS}${file}`, 'utf8') }),
);

/** What stands in a text's fences of a language, one fence an entry. */
export const fences = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, body]) => body!);
