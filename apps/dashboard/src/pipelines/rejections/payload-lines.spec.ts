import { describe, expect, it } from '@jest/globals';
import { payloadLines } from './payload-lines.js';
import { fieldOf, ruleInWords, whatToDo } from './rule-words.js';

const refused = (payload: unknown, rule: string) =>
  payloadLines(payload, fieldOf(rule))
    .filter(({ isRefused }) => isRefused)
    .map(({ text }) => text.trim());

describe('what came, for reading', () => {
  it('marks the field that the rule is about', () => {
    const report = { name: 'Venus flytrap', temperature: 79.5, soil_moisture: 12 };
    expect(refused(report, 'temperature-range')).toEqual(['"temperature": 79.5,']);
    expect(refused(report, 'soil-moisture-range')).toEqual(['"soil_moisture": 12']);
    expect(refused(report, 'body-not-json')).toEqual([]);
  });

  it('marks a field with all that stands in it, and no other of its name', () => {
    const report = { botanist: { name: 1 }, name: 'Ivy', scientific_name: ['Hedera helix'] };
    expect(refused(report, 'botanist-unreadable')).toEqual(['"botanist": {', '"name": 1', '},']);
    expect(refused(report, 'name-unreadable')).toEqual(['"name": "Ivy",']);
    expect(refused(report, 'scientific-name-unreadable')).toHaveLength(3);
  });

  it('stands as it is where it is no object', () => {
    expect(payloadLines([1], 'temperature').map(({ text }) => text)).toEqual(['[', '  1', ']']);
  });
});

describe('a rule in words', () => {
  it('says what it means and what to do', () => {
    expect(ruleInWords('temperature-range')).toContain('temperature lies outside');
    expect(whatToDo('temperature-range')).toContain('too narrow');
    expect(whatToDo('timeout')).toContain('Nothing can be judged anew');
  });

  it('admits one that it does not know', () => {
    expect(ruleInWords('made-up')).toContain('older or a newer Palmhouse');
  });
});
