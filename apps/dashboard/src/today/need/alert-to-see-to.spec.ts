import { describe, expect, it } from '@jest/globals';
import { alertToSeeTo, type OpenAlert } from './alert-to-see-to.js';
import type { Trouble } from '../../collection/trouble.js';

const alert = (kind: string, state = 'OPEN') => ({ id: kind, kind, state }) as unknown as OpenAlert;
const trouble = (state: string, kind: string | null) => ({ state, kind }) as unknown as Trouble;

describe('the alert to see to', () => {
  it('is the one about what is told first', () => {
    const alerts = [alert('OVERDUE'), alert('DRY', 'ACKNOWLEDGED')];
    expect(alertToSeeTo(alerts, [trouble('ATTENTION', 'DRY')])?.kind).toBe('DRY');
  });

  it('is found by the sensor or the silence', () => {
    const alerts = [alert('OVERDUE'), alert('SENSOR_FAULT'), alert('SILENT')];
    expect(alertToSeeTo(alerts, [trouble('SENSOR_FAULT', 'STUCK')])?.kind).toBe('SENSOR_FAULT');
    expect(alertToSeeTo(alerts, [trouble('SILENT', null)])?.kind).toBe('SILENT');
  });

  it('is one that waits for somebody where none is about it, and none where there is none', () => {
    const alerts = [alert('OVERDUE', 'SNOOZED'), alert('UNUSUAL')];
    expect(alertToSeeTo(alerts, [trouble('ATTENTION', 'HOT')])?.kind).toBe('UNUSUAL');
    expect(alertToSeeTo([], [trouble('ATTENTION', 'HOT')])).toBeUndefined();
  });
});
