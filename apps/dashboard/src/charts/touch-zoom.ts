import type uPlot from 'uplot';

// Less than this is a finger that rests, not one that draws.
const LEAST_PIXELS = 14;

/** Drawing a stretch with a finger. Upwards and downwards the page scrolls, by `touch-action: pan-y`. */
export function bindTouch(chart: uPlot, onChosen: (left: number, right: number) => void): () => void {
  const { over } = chart;
  let start: number | undefined;
  const leftOf = (event: PointerEvent) => {
    const { left, width } = over.getBoundingClientRect();
    return Math.min(width, Math.max(0, event.clientX - left));
  };
  const show = (left: number, width: number) =>
    chart.setSelect({ left, width, top: 0, height: over.clientHeight }, false);
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    start = leftOf(event);
    chart.setCursor({ left: start, top: 10 });
  };
  const move = (event: PointerEvent) => {
    if (start === undefined) return;
    const now = leftOf(event);
    chart.setCursor({ left: now, top: 10 });
    if (Math.abs(now - start) >= LEAST_PIXELS) show(Math.min(start, now), Math.abs(now - start));
  };
  const up = (event: PointerEvent) => {
    if (start === undefined) return;
    const [begin, end] = [start, leftOf(event)];
    cancel();
    if (Math.abs(end - begin) >= LEAST_PIXELS) onChosen(Math.min(begin, end), Math.max(begin, end));
  };
  const cancel = () => {
    start = undefined;
    show(0, 0);
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel } as const;
  for (const [name, listener] of Object.entries(listeners))
    over.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      over.removeEventListener(name, listener as EventListener);
  };
}
