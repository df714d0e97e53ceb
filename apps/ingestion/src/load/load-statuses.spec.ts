import { describe, expect, it } from '@jest/globals';
import { statusChange, type KnownPlant, type SightedPlant } from './load-statuses.js';

const known = (change: Partial<KnownPlant> = {}): KnownPlant => ({
  id: 12,
  referenceHash: null,
  status: 'on_display',
  sourceStatus: 'on_display',
  botanistId: 3,
  sourceBotanistId: 3,
  latestAt: null,
  lastWateredAt: null,
  ...change,
});

const sighted = (change: Partial<SightedPlant> = {}): SightedPlant => ({
  plantId: 12,
  at: Date.parse('2026-11-20T10:00:00Z') * 1_000,
  status: 'on_display',
  botanistId: 3,
  ...change,
});

describe('a change of status', () => {
  it('is none when nothing changed', () => {
    expect(statusChange(sighted(), known())).toBeNull();
  });

  it('is none when an answer says nothing of the botanist', () => {
    expect(statusChange(sighted({ botanistId: null }), known())).toBeNull();
  });

  it('is a plant’s first sight', () => {
    expect(statusChange(sighted(), undefined)).toMatchObject({
      statusFrom: null,
      statusTo: 'on_display',
      botanistToId: 3,
    });
  });

  it('keeps the botanist of a plant that goes on loan', () => {
    expect(statusChange(sighted({ status: 'on_loan', botanistId: null }), known())).toMatchObject({
      statusFrom: 'on_display',
      statusTo: 'on_loan',
      botanistFromId: 3,
      botanistToId: 3,
      cause: 'the source said: plant on loan to another museum',
    });
  });

  it('is a new botanist, by name of the cause', () => {
    expect(statusChange(sighted({ botanistId: 4 }), known())).toMatchObject({
      botanistFromId: 3,
      botanistToId: 4,
      cause: 'the source named another botanist',
    });
  });

  it('is none for a number that never was a plant', () => {
    expect(statusChange(sighted({ status: 'missing', botanistId: null }), undefined)).toBeNull();
  });

  it('is none while the source says what it said before a person spoke', () => {
    expect(statusChange(sighted(), known({ status: 'on_loan', botanistId: 5 }))).toBeNull();
    expect(statusChange(sighted(), known({ botanistId: null }))).toBeNull();
  });

  it('is the source’s word once it says something new', () => {
    const said = known({ status: 'missing', botanistId: 5 });
    expect(statusChange(sighted({ status: 'on_loan', botanistId: null }), said)).toMatchObject({
      statusFrom: 'missing',
      statusTo: 'on_loan',
      botanistFromId: 5,
      botanistToId: 5,
    });
    expect(statusChange(sighted({ botanistId: 4 }), said)).toMatchObject({
      statusFrom: 'missing',
      statusTo: 'missing',
      botanistFromId: 5,
      botanistToId: 4,
      cause: 'the source named another botanist',
    });
  });

  it('is none where the source comes to say what a person said before it', () => {
    const said = known({ status: 'on_loan' });
    expect(statusChange(sighted({ status: 'on_loan', botanistId: null }), said)).toBeNull();
  });
});
