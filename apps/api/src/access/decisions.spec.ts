import { describe, expect, it } from '@jest/globals';
import { buildSchema } from '../schema/printed-schema.js';
import { DECISIONS } from './decisions.js';
import { decisionOn, fieldsOf, guardSchema } from './guard-schema.js';

const schema = await buildSchema();
const names = [...fieldsOf(schema)].map(({ type, field }) => `${type}.${field.name}`);

describe('who may have a field', () => {
  it('is decided for every field of the schema', () => {
    expect(names.length).toBeGreaterThan(100);
    const undecided = [...fieldsOf(schema)].filter(({ type, field }) => !decisionOn(type, field.name));
    expect(undecided.map(({ type, field }) => `${type}.${field.name}`)).toEqual([]);
  });

  it('is decided for no field that the schema does not have', () => {
    const decided = Object.entries(DECISIONS).flatMap(([type, fields]) =>
      Object.keys(fields).map((field) => `${type}.${field}`),
    );
    expect(decided.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is asked of the guards, which refuse a schema with an undecided field', async () => {
    const other = await buildSchema();
    const plant = other.getType('Plant') as unknown as { getFields(): Record<string, unknown> };
    plant.getFields().secret = { ...(plant.getFields().name as object), name: 'secret' };
    expect(() => guardSchema(other)).toThrow('Plant.secret');
  });
});
