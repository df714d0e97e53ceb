import { renderAsync } from '@resvg/resvg-js';

// Twice the size it is shown at, for screens that have the pixels.
const ZOOM = 2;

/** A chart's SVG as PNG; off the main thread. */
export async function chartPng(svg: string): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { loadSystemFonts: false },
    logLevel: 'off',
  });
  return picture.asPng();
}
