import {
  channelOf,
  headline,
  markup,
  plantLines,
  systemLines,
  when,
  type Machinery,
  type Sample,
  type ToldAlert,
  type Written,
} from '@palmhouse/letters';
import type { Acknowledged } from './acknowledgement.js';
import type { Dead, Led } from './mail-link.js';
import { page } from './page.html.js';
import { chartPart, dashboardPart, linesPart, namesPart, picturePart, type Here } from './plant-part.html.js';

export interface Shown {
  readonly samples: readonly Sample[];
  readonly machinery: Machinery | null;
}

interface Telling {
  readonly status: number;
  readonly title: string;
  readonly words: readonly string[];
}

const DEAD: Readonly<Record<Dead, Telling>> = {
  missing: {
    status: 400,
    title: 'This link is not whole',
    words: ['Its end is missing. Open it from the mail once more, or copy all of it.'],
  },
  forged: {
    status: 403,
    title: 'This link is not one of ours',
    words: [
      'It was changed or cut short on its way, so nothing was done with it. Open it from the mail once more, or copy all of it.',
    ],
  },
  wrong_purpose: {
    status: 403,
    title: 'This link is for something else',
    words: ['It came with a mail of ours, but it is not for this page. Nothing was done with it.'],
  },
  expired: {
    status: 410,
    title: 'This link has expired',
    words: [
      'Links to acknowledge work for 48 hours, links to look for a week. Nothing was done; a newer mail has newer links.',
    ],
  },
  not_there: {
    status: 404,
    title: 'What this link led to is no longer here',
    words: ['The alert or the plant is no longer kept. Nothing was done.'],
  },
  not_set_up: {
    status: 501,
    title: 'Links from mails are not set up here',
    words: ['Whoever keeps Palmhouse running can set LINK_SECRET, the same for the API and for care.'],
  },
};

/** Why a link leads nowhere, and what to do instead. */
export function deadPage(why: Dead): { readonly status: number; readonly html: string } {
  const { status, title, words } = DEAD[why];
  return {
    status,
    html: page(title, markup`<h1>${title}</h1>${words.map((line) => markup`<p>${line}</p>`)}`),
  };
}

export function troublePage(): string {
  const title = 'Something went wrong here';
  return page(
    title,
    markup`<h1>${title}</h1><p>It is our fault, not yours, and nothing was changed. Try again in a minute.</p>`,
  );
}

function standing(alert: ToldAlert, { nowMs, zone }: Here): string | null {
  const { acknowledged, resolvedMs, state } = alert;
  if (resolvedMs !== null) return `It is over since ${when(resolvedMs, nowMs, zone)}.`;
  if (state !== 'acknowledged' || acknowledged === null) return null;
  return `It was acknowledged by ${acknowledged.by} at ${when(acknowledged.atMs, nowMs, zone)}.`;
}

function rest({ alert, plant }: Led, { samples, machinery }: Shown, here: Here, both: boolean): Written {
  const channel = alert === null ? 'soilMoisture' : channelOf(alert);
  const other = channel === 'soilMoisture' ? 'temperature' : 'soilMoisture';
  const { nowMs, zone } = here;
  if (plant === null)
    return alert !== null && machinery !== null && linesPart(systemLines(alert, machinery, nowMs, zone));
  return [
    chartPart(plant, channel, samples, here),
    both && chartPart(plant, other, samples, here),
    linesPart(plantLines(plant, nowMs, zone)),
    dashboardPart(plant, here),
    picturePart(plant),
  ];
}

const foot = ({ zone }: Here): Written => markup`<p class="foot">All times are ${zone}.</p>`;

const BUTTON = markup`<form method="post">
<button type="submit">Acknowledge</button>
<p><small>This tells the others that you see to it.</small></p>
</form>`;

function opening(alert: ToldAlert, here: Here): Written {
  const { nowMs, zone } = here;
  // The summary may have said it.
  const since =
    !/\bsince\b/i.test(alert.summary) &&
    markup`<p class="soft">Since ${when(alert.sinceMs, nowMs, zone)}.</p>`;
  return markup`<h1>${headline(alert, nowMs, zone)}</h1>
${namesPart(alert.plant)}<p>${alert.summary}</p>${since}`;
}

const USED =
  'A link acknowledges once. If the trouble came back or got worse, a newer mail has a newer link.';

/** The button, where there is something left to acknowledge, and this link has not acknowledged before. */
function toPress({ notification }: Led, alert: ToldAlert, here: Here): Written {
  const stands = standing(alert, here);
  if (stands !== null) return markup`<p><b>${stands}</b> There is nothing left to do here.</p>`;
  const usedMs = notification?.usedMs ?? null;
  if (usedMs === null) return BUTTON;
  return markup`<p><b>This link was used at ${when(usedMs, here.nowMs, here.zone)}.</b> ${USED}</p>`;
}

/** Before anything is done: plant, trouble, and one button, where there is something left to acknowledge. */
export function askPage(led: Led, alert: ToldAlert, shown: Shown, here: Here): string {
  return page(headline(alert, here.nowMs, here.zone), [
    opening(alert, here),
    toPress(led, alert, here),
    rest(led, shown, here, false),
    foot(here),
  ]);
}

const ANSWERS: Readonly<Record<Acknowledged, Omit<Telling, 'words'> & { readonly words: string }>> = {
  done: { status: 200, title: 'Acknowledged', words: 'Thank you. The others see that you see to it.' },
  used: { status: 200, title: 'This link has been used already', words: USED },
  already: { status: 200, title: 'Already acknowledged', words: 'There is nothing left to do here.' },
  resolved: { status: 409, title: 'It is over already', words: 'There is nothing left to acknowledge.' },
  not_found: {
    status: 404,
    title: 'It is no longer here',
    words: 'The alert is no longer kept. Nothing was done.',
  },
};

/** Behind the button. @param alert as it stands now. */
export function answerPage(
  outcome: Acknowledged,
  led: Led,
  alert: ToldAlert,
  shown: Shown,
  here: Here,
): { readonly status: number; readonly html: string } {
  const { status, title, words } = ANSWERS[outcome];
  const stands = standing(alert, here);
  const body = [
    markup`<h1>${title}</h1><p>${headline(alert, here.nowMs, here.zone)}.</p><p><b>${stands}</b> ${words}</p>`,
    rest(led, shown, here, false),
    foot(here),
  ];
  return { status, html: page(title, body) };
}

/** For looking: the plant, and the alert the mail was about, as they are now. */
export function viewPage(led: Led, shown: Shown, here: Here): string {
  const { alert, plant } = led;
  const title = alert === null ? (plant?.name ?? 'Palmhouse') : headline(alert, here.nowMs, here.zone);
  const states = Object.values(plant?.channels ?? {}).map(({ reason }) => markup`<p>${reason}</p>`);
  const head =
    alert === null
      ? markup`<h1>${title}</h1>${namesPart(plant)}${states}`
      : [opening(alert, here), markup`<p><b>${standing(alert, here)}</b></p>`];
  return page(title, [head, rest(led, shown, here, true), foot(here)]);
}
