import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { TEXTS } from '../texts.js';
import type { EpochMs } from '../time/instants.js';
import { useZone } from '../time/zone.js';
import { ChartReadout, spokenAt } from './chart-readout.js';
import { ChartView, structureOf } from './chart-view.js';
import { Cursor } from './cursor.js';
import { measureDrawn } from './drawn.js';
import { actionOf } from './keys.js';
import type { Token } from './looks.js';
import type { ChartContent, Stretch } from './time-series.js';
import styles from './time-chart.module.css';
import { useColourScheme } from './use-colour-scheme.js';
import { chosen, panned, zoomed } from './zooming.js';

export interface TimeChartProps extends ChartContent {
  /** What is measured: `Soil moisture`. */
  readonly label: string;
  readonly unit: string;
  /** The colour of the first line. */
  readonly own: Token;
  /** Charts of the same key have one cursor. */
  readonly syncKey: string;
  readonly height?: number;
  /** When the data of the lines arrived, by `performance.now()`. */
  readonly arrivedAt?: number | undefined;
  /** Another stretch is wanted. */
  readonly onStretch: (stretch: Stretch) => void;
  /** The stretch before is wanted. */
  readonly onBack: () => void;
}

const MARK_REACH_PIXELS = 8;

/** Lines over time with one cursor: by pointer, by finger and by keys. */
export function TimeChart(props: TimeChartProps) {
  const { label, unit, own, syncKey, height = 240, arrivedAt, onStretch, onBack } = props;
  const { from, to, series, scale, bands, marks, rings, gaps, lanes, trend } = props;
  const content: ChartContent = useMemo(
    () => ({ from, to, series, scale, bands, marks, rings, gaps, lanes, trend }),
    [from, to, series, scale, bands, marks, rings, gaps, lanes, trend],
  );
  const zone = useZone();
  const scheme = useColourScheme();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<ChartView>(null);
  const [cursor] = useState(() => new Cursor());
  const [said, say] = useState('');
  const structure = structureOf(content);
  const choose = useEffectEvent((one: EpochMs, other: EpochMs) => onStretch(chosen(one, other)));
  const back = useEffectEvent(onBack);
  const drawn = useEffectEvent(() => measureDrawn(arrivedAt));
  const first = useEffectEvent(() => content);

  useEffect(() => {
    if (place.current === null) return undefined;
    const made = new ChartView(place.current, first(), {
      zone,
      own,
      height,
      syncKey,
      onChosen: (one, other) => choose(one, other),
      onBack: () => back(),
      onCursor: cursor.set,
      onDrawn: () => drawn(),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [structure, zone, own, height, syncKey, cursor]);
  useEffect(() => view.current?.show(content), [content]);
  useEffect(() => view.current?.recolour(), [scheme]);

  const reach = () => view.current?.reach(MARK_REACH_PIXELS) ?? 0;
  const press = (event: KeyboardEvent) => {
    const action = actionOf(event);
    const chart = view.current;
    if (action === undefined || chart === null) return;
    event.preventDefault();
    const at = chart.cursor;
    if (action === 'back') onBack();
    else if (action === 'read')
      say(at === null ? TEXTS.chart.noCursor : spokenAt(content, at, { unit, zone, label, reach: reach() }));
    else if ('move' in action) chart.step(action.move);
    else if ('end' in action) chart.toEnd(action.end);
    else if ('zoom' in action) onStretch(zoomed(content, action.zoom, at ?? undefined));
    else onStretch(panned(content, action.pan, Date.now()));
  };
  return (
    <div className={styles.chart}>
      <div className={styles.head}>
        <h3>{label}</h3>
        <ChartReadout content={content} cursor={cursor} unit={unit} own={own} reach={reach} />
      </div>
      <div
        ref={place}
        className={styles.place}
        style={{ '--height': `${height}px` }}
        role="application"
        aria-roledescription={TEXTS.chart.role}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={press}
      />
      <p id={`${id}-keys`} className="unseen">
        {TEXTS.chart.keys}
      </p>
      <p className="unseen" aria-live="assertive">
        {said}
      </p>
    </div>
  );
}
