import type { CareChannel } from '@palmhouse/domain';

/** What a channel is called in tables. */
export type ChannelColumn = 'soil_moisture' | 'temperature';

export const COLUMN_OF = {
  soilMoisture: 'soil_moisture',
  temperature: 'temperature',
} as const satisfies Record<CareChannel, ChannelColumn>;
