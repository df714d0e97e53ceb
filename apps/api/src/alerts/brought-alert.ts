import type { Botanist } from '../botanists/botanist.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import type { Alert, AlertEvent } from './alert.model.js';

/** An alert as a live event brings it: with what clients ask of it, read once for all of them. */
export interface BroughtAlert extends Alert {
  readonly brought: { readonly plant: PlantNode | null; readonly assignee: Botanist | null };
}

/** What became of it, likewise. */
export interface BroughtEvent extends AlertEvent {
  readonly brought: { readonly assignee: Botanist | null };
}

export const isBrought = (alert: Alert | BroughtAlert): alert is BroughtAlert => 'brought' in alert;

export const isBroughtEvent = (event: AlertEvent | BroughtEvent): event is BroughtEvent => 'brought' in event;
