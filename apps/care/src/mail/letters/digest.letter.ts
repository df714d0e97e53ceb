import { dayInWords, microsOf } from '@palmhouse/domain';
import {
  duration,
  headline,
  markup,
  when,
  type Html,
  type ToldAlert,
  type Written,
} from '@palmhouse/letters';
import type { Letter } from '../smtp.js';
import type { CaredPlant, Stop } from './digest.rounds.js';
import { frame, heading, link, paragraph, section, small } from './frame.html.js';
import type { Here } from './news.js';
import { PAPER, SANS } from './palette.js';
import { oneLine } from './subject.js';

export interface DigestFacts {
  readonly name: string;
  readonly plants: readonly CaredPlant[];
  /** In the order of need. */
  readonly rounds: readonly Stop[];
  readonly open: readonly ToldAlert[];
  readonly resolved: readonly ToldAlert[];
  /** Where a plant's name leads. */
  readonly plantUrl: (plantId: number) => string;
  /** Whether that ends with the week: links that nobody signs in for do. */
  readonly linksEnd: boolean;
}

// A sheet that is walked along: more than these are looked up on a screen.
const LONGEST_ROUND = 60;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// As told from far away: the date itself, never `today`.
const dateOf = ({ nowMs, zone }: Here): string => dayInWords(microsOf(nowMs), 0, zone);

const AWAY = { on_loan: 'on loan', missing: 'missing', on_display: '' } as const;

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function titleOf({ open, rounds }: DigestFacts): string {
  const yours = countOf(rounds.length, 'plant');
  if (open.length === 0) return `All is well with your ${yours}`;
  const subjects = new Set(open.map(({ subject }) => subject)).size;
  return `${subjects} of your ${yours} ${subjects === 1 ? 'needs' : 'need'} someone`;
}

interface Part {
  readonly title: string;
  readonly entries: readonly {
    readonly words: string;
    readonly plantId: number | null;
    readonly name: string;
  }[];
}

function partsOf(facts: DigestFacts, here: Here): Part[] {
  const { nowMs, zone } = here;
  const covered = (owner: string | null) => (owner === null ? '' : ` (for ${owner})`);
  const told = (alert: ToldAlert, more: string) => ({
    name: headline(alert, nowMs, zone),
    plantId: alert.plant?.id ?? null,
    words: more,
  });
  return [
    {
      title: 'Open',
      entries: facts.open.map((alert) => told(alert, `Since ${when(alert.sinceMs, nowMs, zone)}.`)),
    },
    {
      title: 'Rounds, in the order of need',
      entries: facts.rounds.slice(0, LONGEST_ROUND).map(({ plant, coveredFor, words, marked }) => ({
        name: `${marked ? '▲ ' : ''}${plant.name}${covered(coveredFor)}`,
        plantId: plant.id,
        words,
      })),
    },
    {
      title: 'Away',
      entries: facts.plants
        .filter(({ plant }) => plant.status !== 'on_display')
        .map(({ plant }) => ({
          name: plant.name,
          plantId: plant.id,
          words: `${upper(AWAY[plant.status])}.`,
        })),
    },
    {
      title: 'Over since yesterday',
      entries: facts.resolved.map((alert) =>
        told(
          alert,
          `Lasted ${duration((alert.resolvedMs ?? nowMs) - alert.sinceMs)}, over ${when(alert.resolvedMs ?? nowMs, nowMs, zone)}.`,
        ),
      ),
    },
  ].filter(({ entries }) => entries.length > 0);
}

const TITLE = `margin:0 0 6px;color:${PAPER.ink};font:600 15px/1.4 ${SANS};`;
const ENTRY = `padding:9px 0;border-top:1px solid ${PAPER.line};color:${PAPER.ink};font:15px/1.5 ${SANS};`;

function entryRow(facts: DigestFacts, { name, words, plantId }: Part['entries'][number]): Html {
  const named: Written = plantId === null ? name : link(facts.plantUrl(plantId), name);
  return markup`<tr><td class="ink line" style="${ENTRY}">
<b style="font-weight:600;">${named}</b><br /><span class="soft" style="color:${PAPER.soft};font-size:14px;">${words}</span>
</td></tr>`;
}

const partHtml = (facts: DigestFacts, part: Part): Html =>
  section(
    markup`<h2 class="ink" style="${TITLE}">${part.title}</h2>
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;">
${part.entries.map((entry) => entryRow(facts, entry))}</table>`,
  );

/** A botanist's morning: what is open, the rounds, who is away, what has passed. */
export function digestLetter(facts: DigestFacts, here: Here): Letter {
  const { nowMs, zone } = here;
  const title = titleOf(facts);
  const parts = partsOf(facts, here);
  const over = facts.rounds.length - LONGEST_ROUND;
  const cut = over > 0 ? `And ${countOf(over, 'plant')} more that can wait longer.` : null;
  const foot = [
    'You get this each morning because you look after plants. Whoever does not want it can say so in Palmhouse.',
    `All times are ${zone}.${facts.linksEnd ? ' The links work for a week.' : ''}`,
  ];
  const lead = `Good morning, ${facts.name}. This is how things stood at ${when(nowMs, nowMs, zone)}.`;
  const body = [
    section([heading(title), paragraph(lead, 'soft')], '28px 32px 0'),
    ...parts.map((part) => partHtml(facts, part)),
    cut === null ? null : section(small(cut), '8px 32px 0'),
    section('', '0 32px 28px'),
  ];
  const text = [
    title,
    lead,
    ...parts.map(
      (part) => `\n${part.title}\n${part.entries.map(({ name, words }) => `- ${name}. ${words}`).join('\n')}`,
    ),
    cut === null ? '' : `\n${cut}`,
    `\n-- \n${foot.join('\n')}\n`,
  ].join('\n');
  return {
    subject: oneLine(`${title} (${dateOf(here)})`),
    html: frame({ title, preview: lead, body, foot }),
    text,
    attachments: [],
    references: [],
  };
}
