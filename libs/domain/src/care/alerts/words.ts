/** A sentence as the second part of one: `Dry: 14 %.` as `dry: 14 %.` */
export function asPart(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** `Venus flytrap (plant 1)`; `Plant 7` where no report has named it. */
export function wordsOfPlant(plantId: number, name: string | null): string {
  return name === null ? `Plant ${plantId}` : `${name} (plant ${plantId})`;
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
