import type { Channel } from '@palmhouse/client';
import { ChartControls } from '../charts/chart-controls.js';
import { LineKey } from '../charts/line-key.js';
import { SeriesTable } from '../charts/series-table.js';
import { TimeChart } from '../charts/time-chart.js';
import type { Stretch } from '../charts/time-series.js';
import { tenths, UNITS } from '../parts/numbers.js';
import { TEXTS } from '../texts.js';
import { toMs } from '../time/instants.js';
import { fullInstant } from '../time/words.js';
import { useZone } from '../time/zone.js';
import styles from './group-comparison.module.css';
import { groupLines, type ChannelName, type Group } from './group-lines.js';

interface GroupChartsProps {
  readonly groups: readonly Group[];
  readonly range: Stretch;
  readonly onStretch: (stretch: Stretch) => void;
  readonly onBack: () => void;
}

const CHARTS = [
  {
    name: 'soilMoisture',
    channel: 'SOIL_MOISTURE',
    own: 'water',
    scale: { step: 10, narrowest: 20, least: 0, most: 100 },
  },
  { name: 'temperature', channel: 'TEMPERATURE', own: 'leaf', scale: { step: 5, narrowest: 10 } },
] as const satisfies readonly { name: ChannelName; channel: Channel; own: string; scale: object }[];

/** The same instants for all groups: a row for each. */
function useRows(groups: readonly Group[], channel: ChannelName) {
  const zone = useZone();
  return () =>
    (groups[0]?.series.at ?? []).map((at, index) => ({
      key: at,
      heading: fullInstant(toMs(at), zone),
      cells: groups.map(({ series }) => {
        const mean = series[channel].mean[index] ?? null;
        return mean === null ? '–' : tenths(mean);
      }),
    }));
}

function GroupTable({
  groups,
  name,
  channel,
}: { readonly groups: readonly Group[] } & Pick<(typeof CHARTS)[number], 'name' | 'channel'>) {
  const rows = useRows(groups, name);
  return (
    <SeriesTable
      caption={TEXTS.channel[channel]}
      corner={TEXTS.range.label}
      columns={groups.map(({ label }) => ({ name: label, unit: UNITS[channel] }))}
      rows={rows}
    />
  );
}

/** Both channels of some groups, under one legend and one cursor. */
export default function GroupCharts({ groups, range, onStretch, onBack }: GroupChartsProps) {
  return (
    <div className={styles.charts}>
      <ul className={styles.legend} aria-label={TEXTS.origins.compare.legend}>
        {groups.map(({ key, label, plants }, look) => (
          <li key={key}>
            <LineKey look={look} own="leaf" /> {label}{' '}
            <span className="small">{TEXTS.origins.count(plants)}</span>
          </li>
        ))}
      </ul>
      <ChartControls stretch={range} onStretch={onStretch} onBack={onBack} />
      {CHARTS.map(({ name, channel, own, scale }) => (
        <div key={name} className={styles.charts}>
          <TimeChart
            from={range.from}
            to={range.to}
            series={groupLines(groups, name)}
            scale={scale}
            label={TEXTS.channel[channel]}
            unit={UNITS[channel]}
            own={own}
            syncKey="groups"
            onStretch={onStretch}
            onBack={onBack}
          />
          <GroupTable groups={groups} name={name} channel={channel} />
        </div>
      ))}
    </div>
  );
}
