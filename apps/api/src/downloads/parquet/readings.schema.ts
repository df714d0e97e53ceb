import type { ParquetWriter } from 'hyparquet-writer';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const instant = (name: string, repetition: 'REQUIRED' | 'OPTIONAL'): SchemaElement => ({
  name,
  type: 'INT64',
  repetition_type: repetition,
  converted_type: 'TIMESTAMP_MICROS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
});

const measured = (name: string): SchemaElement => ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' });

/** The columns of a download; instants in UTC, to the microsecond. */
export const READINGS_SCHEMA: SchemaElement[] = [
  { name: 'readings', num_children: 6 },
  { name: 'plant_number', type: 'INT32', repetition_type: 'REQUIRED' },
  {
    name: 'plant_name',
    type: 'BYTE_ARRAY',
    repetition_type: 'REQUIRED',
    converted_type: 'UTF8',
    logical_type: { type: 'STRING' },
  },
  instant('taken_at', 'REQUIRED'),
  measured('soil_moisture_percent'),
  measured('temperature_celsius'),
  instant('last_watered_at', 'OPTIONAL'),
];
