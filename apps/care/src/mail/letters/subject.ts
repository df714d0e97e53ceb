import type { News } from './news.js';

const LONGEST = 140;

const PREFIX: Readonly<Record<News['kind'], string>> = {
  alert: '',
  worsened: 'Worse: ',
  reminder: 'Still: ',
  assignment: 'Now yours: ',
  escalation: 'Nobody has acknowledged: ',
  digest: '',
};

/** One line for a header: a name may hold anything, a header no line's end. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

export const titleOf = ({ kind, headline }: Pick<News, 'kind' | 'headline'>): string =>
  PREFIX[kind] + headline;

/** `Venus flytrap is dry: 14 %`; of several the first, and how many more. */
export function subjectOf(news: readonly News[]): string {
  const [first, ...others] = news;
  if (first === undefined) return 'Nothing to tell';
  return oneLine(others.length === 0 ? titleOf(first) : `${titleOf(first)}, and ${others.length} more`);
}
