import {
  amount,
  duration,
  headline,
  markup,
  when,
  type Html,
  type ToldAlert,
  type ToldPlant,
  type Written,
} from '@palmhouse/letters';
import type { Letter } from '../smtp.js';
import { frame, heading, link, paragraph, section, small } from './frame.html.js';
import type { Here } from './news.js';
import { PAPER, SANS } from './palette.js';
import { oneLine } from './subject.js';

export interface DigestFacts {
  readonly name: string;
  readonly plants: readonly ToldPlant[];
  /** For whom the botanist stands in, by plant. */
  readonly coveredFor: ReadonlyMap<number, string>;
  readonly open: readonly ToldAlert[];
  readonly resolved: readonly ToldAlert[];
  readonly viewUrl: (plantId: number) => string;
}

// A sheet that is walked along: more than these are looked up on a screen.
const LONGEST_ROUND = 60;

const STATE_RANK = { attention: 0, sensor_fault: 2, silent: 1, ok: 3, away: 4 } as const;

interface Stop {
  readonly plant: ToldPlant;
  readonly what: string;
  readonly bad: boolean;
}

const worst = (plant: ToldPlant) =>
  Object.values(plant.channels).toSorted((a, b) => STATE_RANK[a.state] - STATE_RANK[b.state])[0];

function stopOf(plant: ToldPlant, { nowMs, zone }: Here): Stop {
  const channel = worst(plant);
  const needs = plant.forecast?.needsWaterMs;
  const [watered] = plant.wateredMs;
  const water =
    needs === undefined
      ? watered === undefined
        ? 'last watering not known'
        : `watered ${when(watered, nowMs, zone)}`
      : needs <= nowMs
        ? `needs water now, since about ${when(needs, nowMs, zone)}`
        : `needs water about ${when(needs, nowMs, zone)}`;
  const soil = plant.latest?.soilMoisture ?? null;
  const moisture = soil === null ? '' : `, soil ${amount(soil, 'soilMoisture', plant.ranges.soilMoisture)}`;
  const bad = channel !== undefined && channel.state !== 'ok' && channel.state !== 'away';
  return { plant, what: `${bad ? `${channel.reason} ` : ''}${upper(water)}${moisture}.`, bad };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The rounds in the order of need: who is in trouble, then who needs water first. */
export function rounds(plants: readonly ToldPlant[], here: Here): Stop[] {
  const rank = (plant: ToldPlant) => STATE_RANK[worst(plant)?.state ?? 'ok'];
  const needs = (plant: ToldPlant) => plant.forecast?.needsWaterMs ?? Number.MAX_SAFE_INTEGER;
  return plants
    .filter(({ status }) => status === 'on_display')
    .toSorted((a, b) => rank(a) - rank(b) || needs(a) - needs(b) || a.id - b.id)
    .map((plant) => stopOf(plant, here));
}

const AWAY = { on_loan: 'on loan', missing: 'missing', on_display: '' } as const;

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function titleOf({ open, plants }: DigestFacts): string {
  const displayed = plants.filter(({ status }) => status === 'on_display').length;
  if (open.length === 0) return `All is well with your ${countOf(displayed, 'plant')}`;
  const subjects = new Set(open.map(({ subject }) => subject)).size;
  return `${countOf(subjects, 'plant')} of your ${displayed} ${subjects === 1 ? 'needs' : 'need'} someone`;
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
  const stops = rounds(facts.plants, here);
  const covered = (id: number) => {
    const owner = facts.coveredFor.get(id);
    return owner === undefined ? '' : ` (for ${owner})`;
  };
  const told = (alert: ToldAlert, more: string) => ({
    name: headline(alert, nowMs, zone),
    plantId: alert.plant?.id ?? null,
    words: more,
  });
  return [
    {
      title: 'Open',
      entries: facts.open.map((alert) => told(alert, `since ${when(alert.sinceMs, nowMs, zone)}.`)),
    },
    {
      title: 'Rounds, in the order of need',
      entries: stops.slice(0, LONGEST_ROUND).map(({ plant, what, bad }) => ({
        name: `${bad ? '▲ ' : ''}${plant.name}${covered(plant.id)}`,
        plantId: plant.id,
        words: what,
      })),
    },
    {
      title: 'Away',
      entries: facts.plants
        .filter(({ status }) => status !== 'on_display')
        .map((plant) => ({ name: plant.name, plantId: plant.id, words: `${AWAY[plant.status]}.` })),
    },
    {
      title: 'Over since yesterday',
      entries: facts.resolved.map((alert) =>
        told(
          alert,
          `lasted ${duration((alert.resolvedMs ?? nowMs) - alert.sinceMs)}, over ${when(alert.resolvedMs ?? nowMs, nowMs, zone)}.`,
        ),
      ),
    },
  ].filter(({ entries }) => entries.length > 0);
}

function entryRow(facts: DigestFacts, { name, words, plantId }: Part['entries'][number]): Html {
  const named: Written = plantId === null ? name : link(facts.viewUrl(plantId), name);
  return markup`<tr><td class="ink line" style="padding:9px 0;border-top:1px solid ${PAPER.line};color:${PAPER.ink};font:15px/1.5 ${SANS};"><b style="font-weight:600;">${named}</b><br /><span class="soft" style="color:${PAPER.soft};font-size:14px;">${words}</span></td></tr>`;
}

const partHtml = (facts: DigestFacts, part: Part): Html =>
  section(
    markup`<h2 class="ink" style="margin:0 0 6px;color:${PAPER.ink};font:600 15px/1.4 ${SANS};">${part.title}</h2><table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;">${part.entries.map((entry) => entryRow(facts, entry))}</table>`,
  );

/** A botanist's morning: what is open, the rounds, who is away, what has passed. */
export function digestLetter(facts: DigestFacts, here: Here): Letter {
  const { nowMs, zone } = here;
  const title = titleOf(facts);
  const parts = partsOf(facts, here);
  const onRounds = facts.plants.filter(({ status }) => status === 'on_display').length;
  const over = onRounds - LONGEST_ROUND;
  const cut = over > 0 ? `And ${countOf(over, 'plant')} more that can wait longer.` : null;
  const foot = [
    'You get this each morning because you look after plants. Whoever does not want it can say so in Palmhouse.',
    `All times are ${zone}. The links work for a week.`,
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
      (part) => `\n${part.title}\n${part.entries.map(({ name, words }) => `- ${name}: ${words}`).join('\n')}`,
    ),
    cut === null ? '' : `\n${cut}`,
    `\n-- \n${foot.join('\n')}\n`,
  ].join('\n');
  const subject = oneLine(
    `${title} (${when(nowMs, nowMs - 200 * 86_400_000, zone).replace(/ \d\d:\d\d$/, '')})`,
  );
  return {
    subject,
    html: frame({ title, preview: lead, body, foot }),
    text,
    attachments: [],
    references: [],
  };
}
