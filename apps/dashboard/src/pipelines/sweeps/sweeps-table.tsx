import { SeriesTable, type TableRow } from '../../charts/series-table.js';
import { whole } from '../../parts/numbers.js';
import { TEXTS } from '../../texts.js';
import { useZone } from '../../time/zone.js';
import { stretchInWords } from './gaps.js';
import { ENTRIES, secondsInWords } from './ledger.js';
import type { Mark } from './strip.js';

const texts = TEXTS.pipelines.sweeps;
const COLUMNS = ['asked', ...ENTRIES] as const;

function rowOf(mark: Mark, zone: string): TableRow {
  const { bin, outcome, expected, from } = mark;
  return {
    key: String(from),
    heading: stretchInWords(mark, zone),
    cells: [
      texts.outcome[outcome],
      `${whole(bin?.sweeps ?? 0)} / ${whole(expected)}`,
      ...COLUMNS.map((column) => (bin === undefined ? '–' : whole(bin[column]))),
      bin?.slowestSeconds == null ? '–' : secondsInWords(bin.slowestSeconds),
    ],
  };
}

/** The strip as a table, newest first. */
export function SweepsTable({ marks }: { readonly marks: readonly Mark[] }) {
  const zone = useZone();
  return (
    <SeriesTable
      caption={texts.table}
      corner={texts.columns.time}
      columns={[
        { name: texts.columns.outcome, isNumber: false },
        { name: texts.columns.minutes },
        ...COLUMNS.map((column) => ({ name: texts.ledger[column] })),
        { name: texts.columns.took },
      ]}
      rows={() => marks.map((mark) => rowOf(mark, zone)).reverse()}
    />
  );
}
