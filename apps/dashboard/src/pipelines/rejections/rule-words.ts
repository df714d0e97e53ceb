import { TEXTS } from '../../texts.js';

const { rules, unknownRule, howTo } = TEXTS.pipelines;

/** What a rule means. */
export function ruleInWords(rule: string): string {
  return (rules as Readonly<Record<string, string>>)[rule] ?? unknownRule;
}

// Rules that are numbers, which somebody may set otherwise.
const BOUNDS: ReadonlySet<string> = new Set([
  'temperature-range',
  'soil-moisture-range',
  'taken-at-too-old',
  'taken-at-future',
]);
// Of these only a part arrived, the status was wrong, or it came from the archive.
const NEVER: ReadonlySet<string> = new Set([
  'body-too-large',
  'body-truncated',
  'timeout',
  'redirect',
  'unexpected-status',
  'differs-from-archive',
]);

/** What can be done about what it refused. */
export function whatToDo(rule: string): string {
  if (BOUNDS.has(rule)) return howTo.bound;
  return NEVER.has(rule) ? howTo.never : howTo.reader;
}

// Where in a report stands what a rule looks at.
const FIELDS: readonly (readonly [rule: string, field: string])[] = [
  ['temperature', 'temperature'],
  ['soil-moisture', 'soil_moisture'],
  ['taken-at', 'recording_taken'],
  ['last-watered', 'last_watered'],
  ['plant-id', 'plant_id'],
  ['name', 'name'],
  ['scientific-name', 'scientific_name'],
  ['botanist', 'botanist'],
  ['origin', 'origin_location'],
  ['image', 'images'],
];

/** The report's field that a rule is about; undefined where it is about the whole. */
export const fieldOf = (rule: string): string | undefined =>
  FIELDS.find(([name]) => rule.startsWith(`${name}-`))?.[1];
