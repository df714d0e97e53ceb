import { Section } from '../parts/section.js';
import { tenths } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { useNow } from '../time/clock.js';
import { useZone } from '../time/zone.js';
import { forecastInWords, type Forecast as Foreseen } from './forecast-words.js';

/** When it will need water, in words. */
export function Forecast({ forecast }: { readonly forecast: Foreseen | null }) {
  const now = useNow();
  const zone = useZone();
  return (
    <Section title={TEXTS.plantPage.forecast.title}>
      <div>
        <p>{forecastInWords(forecast, now, zone)}</p>
        {forecast !== null && (
          <p className="small">
            {TEXTS.plantPage.forecast.how(tenths(Math.abs(forecast.pointsPerHour)), forecast.cycles)}
          </p>
        )}
      </div>
    </Section>
  );
}
