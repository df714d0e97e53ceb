import type { PlantDay } from '../readings-pages.js';
import { numberCell, textCell } from './csv-cell.js';
import { ZonedTime } from './zoned-time.js';

const END = '\r\n';
const BOM = '\uFEFF';
const COLUMNS = [
  'plant_number',
  'plant_name',
  'taken_at',
  'soil_moisture_percent',
  'temperature_celsius',
  'last_watered_at',
];

/** Readings as CSV, page by page; the header line stands also where there are none. */
export async function* readingsCsv(
  pages: AsyncIterable<readonly PlantDay[]>,
  { timeZone, bom }: { readonly timeZone: string; readonly bom: boolean },
): AsyncGenerator<string> {
  const time = new ZonedTime(timeZone);
  yield (bom ? BOM : '') + COLUMNS.join(',') + END;
  for await (const page of pages) {
    let text = '';
    for (const { plant, readings } of page) {
      const whose = `${plant.number},${textCell(plant.name)},`;
      for (const { takenAt, soilMoisture, temperature, lastWateredAt } of readings) {
        const watered = lastWateredAt === null ? '' : time.text(lastWateredAt);
        text += `${whose}${time.text(takenAt)},${numberCell(soilMoisture)},${numberCell(temperature)},${watered}${END}`;
      }
    }
    yield text;
  }
}
