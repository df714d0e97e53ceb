import type { Botanist } from '../botanists/botanist.model.js';
import type { PlantNode } from '../plants/plant.row.js';
import type { Alert } from './alert.model.js';

/** An alert as a live event brings it: with what clients ask of it, read once for all of them. */
export interface BroughtAlert extends Alert {
  readonly brought: { readonly plant: PlantNode | null; readonly assignee: Botanist | null };
}

export const isBrought = (alert: Alert | BroughtAlert): alert is BroughtAlert => 'brought' in alert;
