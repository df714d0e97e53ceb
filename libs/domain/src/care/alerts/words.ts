const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      day: '2-digit',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** An instant by the museum's clocks, which it names: `Fri 20 Nov 10:12 GMT`. */
export function wordsOfInstant(ms: number, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(ms);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  // en-GB writes `Sept`; the museum's people three letters.
  const month = part('month').slice(0, 3);
  return `${part('weekday')} ${part('day')} ${month} ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

/** `34 min`, `25 h`, `3 days`; never less than nothing, also where a clock went back. */
export function wordsOfLength(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 72 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

/** A sentence as the second part of one: `Dry: 14 %.` as `dry: 14 %.` */
export function asPart(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** `Venus flytrap (plant 1)`; `Plant 7` where no report has named it. */
export function wordsOfPlant(plantId: number, name: string | null): string {
  return name === null ? `Plant ${plantId}` : `${name} (plant ${plantId})`;
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
