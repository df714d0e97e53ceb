import { describe, expect, it } from '@jest/globals';
import { readCsv } from './csv.js';
import { jsonElements } from './json-elements.js';
import { pythonLiteralToJson } from './python-literal.js';

describe('readCsv', () => {
  it('reads quoted cells with commas, doubled quotes and line breaks, and empty ones', () => {
    expect(readCsv('a,b,c\n1,"x, ""y""\nz",\n,2,"3"\r\n')).toEqual([
      { a: '1', b: 'x, "y"\nz', c: '' },
      { a: '', b: '2', c: '3' },
    ]);
  });

  it('reads an empty last cell without a line end', () => {
    expect(readCsv('a,b\n1,')).toEqual([{ a: '1', b: '' }]);
  });

  it('refuses a row that is too short, and a stray quote', () => {
    expect(() => readCsv('a,b\n1\n')).toThrow('CSV row 2 has 1 cells, the header 2');
    expect(() => readCsv('a,b\n1,x"y\n')).toThrow('CSV cannot be read at character');
  });
});

describe('pythonLiteralToJson', () => {
  it.each([
    ["{'a': None, 'b': [True, False]}", '{"a":null,"b":[true,false]}'],
    ['["it\'s", \'say "hi"\']', '["it\'s","say \\"hi\\""]'],
    ["['caf\\xe9', 'tab\\t', 'back\\\\slash', '‘Striata’']", '["café","tab\\t","back\\\\slash","‘Striata’"]'],
    ['[1.10, -7.5e-05, 25.941771794772507]', '[1.10,-7.5e-05,25.941771794772507]'],
  ])('%s becomes the JSON it was', (literal, json) => {
    expect(pythonLiteralToJson(literal)).toBe(json);
  });

  it('refuses what is no literal', () => {
    expect(() => pythonLiteralToJson("{'a': nan}")).toThrow('Not a Python literal at character 5');
  });
});

describe('jsonElements', () => {
  it.each([
    ['[]', []],
    ['[1.10, {"a": [2, "],"]}, null]', ['1.10', '{"a": [2, "],"]}', 'null']],
    ['{"1": {"b": "\\"}"}, "2": 3.0}', ['{"b": "\\"}"}', '3.0']],
  ])('cuts %s into the texts of its elements', (text, elements) => {
    expect(jsonElements(text)).toEqual(elements);
  });
});
