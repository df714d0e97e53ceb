/** From the answer with the data to the picture of it on the canvas. */
export const CHART_DRAWN = 'palmhouse:chart-drawn';

let measured: number | undefined;

/** Once for each answer, the first of a page first: what live readings add is drawn without being measured. The bench reads it. */
export function measureDrawn(arrivedAt: number | undefined): void {
  if (arrivedAt === undefined || measured === arrivedAt) return;
  measured = arrivedAt;
  performance.measure(CHART_DRAWN, { start: arrivedAt, end: performance.now() });
}
