// The shape of a dashboard. Each file beside this one says what is asked; this says how it looks, for all alike.
// No id but the panel's place in the file, no date: the same source makes the same JSON.

const datasource = { type: 'prometheus', uid: '${datasource}' };
const WIDTH = 24;
const letters = 'ABCDEFGHIJ';

/** @typedef {[expr: string, legend: string]} Query */

const targets = (queries, instant) =>
  queries.map(([expr, legendFormat], index) => ({
    refId: letters[index],
    datasource,
    expr,
    legendFormat,
    ...(instant && { instant: true, range: false }),
  }));

const steps = (thresholds) => ({
  mode: 'absolute',
  steps: [{ color: 'green', value: null }, ...thresholds.map(([value, color]) => ({ color, value }))],
});

/** Lines over time. `thresholds`: where an alert begins, drawn as a line. */
export function lines(
  title,
  description,
  unit,
  queries,
  { width = 12, stack = false, thresholds = [], max } = {},
) {
  return {
    type: 'timeseries',
    title,
    description,
    width,
    height: 8,
    targets: targets(queries, false),
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        ...(max !== undefined && { max }),
        custom: {
          lineWidth: 1,
          fillOpacity: stack ? 40 : 8,
          showPoints: 'never',
          // A scrape that failed is a gap, not a slope.
          spanNulls: false,
          stacking: { mode: stack ? 'normal' : 'none', group: 'A' },
          ...(thresholds.length > 0 && { thresholdsStyle: { mode: 'line' } }),
        },
        ...(thresholds.length > 0 && { thresholds: steps(thresholds) }),
      },
      overrides: [],
    },
    options: {
      legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
      tooltip: { mode: 'multi', sort: 'desc' },
    },
  };
}

/** Numbers as of now, green until a threshold. `words`: what a number is called instead. */
export function now(title, description, unit, queries, { width = 6, thresholds = [], words, none } = {}) {
  return {
    type: 'stat',
    title,
    description,
    width,
    height: 4,
    targets: targets(queries, true),
    fieldConfig: {
      defaults: {
        unit,
        thresholds: steps(thresholds),
        ...(none !== undefined && { noValue: none }),
        ...(words !== undefined && {
          mappings: [
            {
              type: 'value',
              options: Object.fromEntries(
                words.map(([value, text, color], index) => [value, { text, color, index }]),
              ),
            },
          ],
        }),
      },
      overrides: [],
    },
    options: {
      colorMode: 'background',
      graphMode: 'none',
      justifyMode: 'auto',
      reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
      textMode: 'auto',
    },
  };
}

/** Whatever Prometheus alerts on at present. */
export function alerts(title, description) {
  return {
    type: 'table',
    title,
    description,
    width: WIDTH,
    height: 7,
    targets: [
      {
        ...targets([['ALERTS{alertname=~"Palmhouse.+"}', '']], true)[0],
        format: 'table',
      },
    ],
    fieldConfig: { defaults: { unit: 'none', noValue: 'Nothing is the matter' }, overrides: [] },
    transformations: [
      {
        id: 'organize',
        options: {
          excludeByName: { Time: true, Value: true, __name__: true },
          indexByName: { alertname: 0, alertstate: 1, severity: 2, service: 3, instance: 4 },
        },
      },
    ],
    options: { showHeader: true },
  };
}

function placed(panels) {
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return panels.map(({ width, height, ...panel }, index) => {
    if (x + width > WIDTH) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    const gridPos = { h: height, w: width, x, y };
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return { id: index + 1, datasource, gridPos, ...panel };
  });
}

export function dashboard({ uid, title, description, from = 'now-6h', panels }) {
  return {
    uid,
    title: `Palmhouse: ${title}`,
    description,
    tags: ['palmhouse'],
    schemaVersion: 39,
    version: 1,
    editable: false,
    graphTooltip: 1,
    timezone: 'utc',
    refresh: '30s',
    time: { from, to: 'now' },
    links: [
      {
        type: 'dashboards',
        title: 'Palmhouse',
        tags: ['palmhouse'],
        asDropdown: true,
        includeVars: false,
        keepTime: true,
      },
    ],
    templating: {
      list: [
        {
          name: 'datasource',
          label: 'Prometheus',
          type: 'datasource',
          query: 'prometheus',
          current: { text: 'Prometheus', value: 'palmhouse-prometheus' },
        },
      ],
    },
    annotations: { list: [] },
    panels: placed(panels),
  };
}

const le = (by) => ['le', ...by].join(', ');

/** A quantile of a histogram over all replicas. */
export const quantile = (q, metric, labels = '', by = []) =>
  `histogram_quantile(${q}, sum by (${le(by)}) (rate(${metric}_bucket${labels}[$__rate_interval])))`;

/** The same over a fixed stretch, for what happens once a minute or more seldom. */
export const slowQuantile = (q, metric, range, labels = '', by = []) =>
  `histogram_quantile(${q}, sum by (${le(by)}) (rate(${metric}_bucket${labels}[${range}])))`;

/** Events a second over all replicas. */
export const perSecond = (metric, by = [], labels = '') =>
  `sum by (${by.join(', ')}) (rate(${metric}${labels}[$__rate_interval]))`;

/** Node's own metrics have the same names everywhere: this keeps to ours, and names the service. */
export const ours = (expr) => `${expr} * on (job, instance) group_left (service) palmhouse_build_info`;
