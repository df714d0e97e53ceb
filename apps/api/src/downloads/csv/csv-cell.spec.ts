import { describe, expect, it } from '@jest/globals';
import { numberCell, textCell } from './csv-cell.js';

describe('a cell', () => {
  it.each([
    ['Epipremnum', 'Epipremnum'],
    ['Bird’s nest, "fern"', '"Bird’s nest, ""fern"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['', ''],
  ])('of the text %j is %j', (text, cell) => expect(textCell(text)).toBe(cell));

  it.each([
    [-3.5, '-3.5'],
    [0, '0'],
    [25.123456789012345, '25.123456789012344'],
    [null, ''],
  ])('of the number %j is %j', (value, cell) => expect(numberCell(value)).toBe(cell));
});
