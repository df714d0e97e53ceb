import { beforeAll, expect, it } from '@jest/globals';
import {
  AcknowledgeAlertDocument,
  AlertChangedDocument,
  AlertDocument,
  AlertsAgainDocument,
  AlertsDocument,
  AssignAlertDocument,
  PlantAlertsDocument,
  OpenAlertsOfDocument,
  ResolveAlertDocument,
  SnoozeAlertDocument,
} from '@palmhouse/client';
import { eventually } from '@palmhouse/testing';
import { JournalFollower } from '../../src/live/journal.follower.js';
import { fillAlerts } from '../alerts.museum.js';
import type { Asking } from './asking.js';

/** What somebody must hear of. */
export function inbox(asking: Asking): void {
  beforeAll(() => fillAlerts(asking.museum.database.pool));

  it('alerts, one with its history, and what people do about them', async () => {
    const { alerts } = await asking.client.query(AlertsDocument, {
      filter: { open: true, severities: ['URGENT'] },
    });
    expect(alerts.nodes.map(({ kind, plant }) => [kind, plant?.number])).toEqual([
      ['SOURCE_ILL', undefined],
      ['DRY', 1],
    ]);
    const alertId = alerts.nodes[1]!.id;
    const { nodes } = await asking.client.query(AlertsAgainDocument, { ids: [alertId] });
    expect(nodes).toMatchObject([{ id: alertId, kind: 'DRY', plant: { number: 1 } }]);
    const botanistId = alerts.nodes[1]!.assignee!.id;
    const { botanist } = await asking.client.query(OpenAlertsOfDocument, { botanistId });
    expect(botanist?.openAlerts).toBeGreaterThan(0);
    const changes = asking.client.subscribe(AlertChangedDocument, { kinds: ['DRY'] });
    const seen = changes.next();
    await eventually('a follower', () => asking.museum.api.app.get(JournalFollower).count === 1);
    const { acknowledgeAlert } = await asking.client.mutate(AcknowledgeAlertDocument, { input: { alertId } });
    expect(acknowledgeAlert).toMatchObject({ alert: { state: 'ACKNOWLEDGED' }, userErrors: [] });
    expect((await seen).value).toMatchObject({
      alertChanged: { alert: { id: alertId, state: 'ACKNOWLEDGED' }, event: { action: 'ACKNOWLEDGED' } },
    });
    await changes.return(undefined);
    await eventually('nobody', () => asking.museum.api.app.get(JournalFollower).count === 0);
    const assigned = await asking.client.mutate(AssignAlertDocument, {
      input: { alertId, assigneeId: null },
    });
    expect(assigned.assignAlert.alert?.assignee).toBeNull();
    const until = '2026-11-20T18:00:00Z';
    const snoozed = await asking.client.mutate(SnoozeAlertDocument, { input: { alertId, until } });
    expect(snoozed.snoozeAlert.alert?.snoozedUntil).toBe(until);
    await asking.client.mutate(ResolveAlertDocument, { input: { alertId, reason: 'Watered.' } });
    const again = await asking.client.mutate(ResolveAlertDocument, {
      input: { alertId, reason: 'Watered.' },
    });
    expect(again.resolveAlert).toMatchObject({ alert: null, userErrors: [{ code: 'CONFLICT' }] });
    const { alert } = await asking.client.query(AlertDocument, { id: alertId });
    expect(alert?.events.map(({ action }) => action)).toEqual([
      'OPENED',
      'ACKNOWLEDGED',
      'ASSIGNED',
      'SNOOZED',
      'RESOLVED',
    ]);
    expect(alert?.facts.value).toBe(14.2);
  });

  it('those of one plant, newest first', async () => {
    const { plant } = await asking.client.query(PlantAlertsDocument, { number: 1, first: 1 });
    expect(plant?.alerts).toMatchObject({ nodes: [{ kind: 'DRY' }], pageInfo: { hasNextPage: true } });
    const after = plant?.alerts?.pageInfo.endCursor;
    const { plant: further } = await asking.client.query(PlantAlertsDocument, { number: 1, after });
    expect(further?.alerts?.nodes).toMatchObject([{ kind: 'COLD', resolution: 'RECOVERED' }]);
  });
}
