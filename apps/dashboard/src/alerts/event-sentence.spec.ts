import { describe, expect, it } from '@jest/globals';
import type { AlertAction } from '@palmhouse/client';
import { eventSentence, type AlertEvent } from './event-sentence.js';

const person = (name: string) => ({ __typename: 'Person' as const, id: name, name });
const botanist = (name: string) => ({ __typename: 'Botanist' as const, id: name, name });
const inWords = (at: string) => `[${at}]`;
const said = (action: AlertAction, event: Partial<AlertEvent> = {}) =>
  eventSentence({ action, by: null, assignee: null, snoozedUntil: null, ...event }, inWords);

describe('what became of an alert', () => {
  it('what a person did, by their name', () => {
    const by = person('Joan Stone');
    expect(said('ACKNOWLEDGED', { by })).toBe('Joan Stone sees to it');
    expect(said('RESOLVED', { by })).toBe('Joan Stone resolved it');
    expect(said('SNOOZED', { by, snoozedUntil: '2026-11-26T18:00:00Z' })).toBe(
      'Joan Stone left it be until [2026-11-26T18:00:00Z]',
    );
  });

  it('to whom it went, by whom, and that it may be nobody in particular', () => {
    const assignee = botanist('Eliza Ford');
    expect(said('ASSIGNED', { by: person('Joan Stone'), assignee })).toBe('Joan Stone gave it to Eliza Ford');
    expect(said('ASSIGNED', { by: person('Joan Stone') })).toBe('Joan Stone gave it to nobody in particular');
    expect(said('ASSIGNED', { assignee })).toBe('It went to Eliza Ford');
  });

  it('what happened by itself names nobody', () => {
    expect(said('OPENED')).toBe('The trouble was noticed');
    expect(said('RESOLVED')).toBe('It ended by itself');
    expect(said('ESCALATED')).toBe('Nobody had acknowledged it: it was said further up');
  });
});
