import { createHash } from 'node:crypto';
import { Html, markup, type Written } from '@palmhouse/letters';

const STYLE = `
:root { color-scheme: light dark; --ground: #faf8f3; --ink: #16241c; --soft: #55635b; --line: #e3dfd3; --paper: #fffdf9; --leaf: #2f6b46; --on-leaf: #fff; --bad: #b4532a; --band: #e4efe6; --edge: #b9d0bf; --water: #3f7396; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1713; --ink: #e9eee9; --soft: #a3b3a9; --line: #2d3a33; --paper: #16211b; --leaf: #7fc29b; --on-leaf: #0f1713; --bad: #e79a74; --band: #1d3226; --edge: #3c5a49; --water: #7fb2d1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 38rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.house { margin: 0 0 1rem; color: var(--leaf); font: italic 1.05rem/1.4 Georgia, 'Times New Roman', serif; }
h1 { margin: 0; font: 500 1.9rem/1.25 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .5rem; font: 600 .95rem/1.4 system-ui, sans-serif; }
p { margin: .5rem 0 0; } .soft, small, dd small { color: var(--soft); } small { font-size: .875rem; }
form { margin: 1.5rem 0; }
button { padding: .8rem 1.8rem; border: 0; border-radius: 6px; background: var(--leaf); color: var(--on-leaf); font: 600 1.05rem system-ui, sans-serif; cursor: pointer; }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px; }
figure { margin: 1.75rem 0 0; } figure svg, figure img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
figcaption { margin-top: .4rem; color: var(--soft); font-size: .875rem; }
dl { margin: 1.5rem 0 0; } dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding: .55rem 0; border-top: 1px solid var(--line); }
dt { color: var(--soft); } dd { margin: 0; } dd.bad { color: var(--bad); font-weight: 600; } dd small { display: block; font-weight: 400; }
.foot { margin-top: 2.5rem; color: var(--soft); font-size: .875rem; }
a { color: var(--leaf); }
svg [fill="#fffdf9"] { fill: var(--paper); } svg [fill="#e4efe6"] { fill: var(--band); } svg [stroke="#b9d0bf"] { stroke: var(--edge); } svg [stroke="#c9c5b8"] { stroke: var(--soft); }
svg [stroke="#2f6b46"] { stroke: var(--leaf); } svg [fill="#2f6b46"] { fill: var(--leaf); } svg [stroke="#b4532a"] { stroke: var(--bad); } svg [fill="#b4532a"] { fill: var(--bad); }
svg [stroke="#3f7396"] { stroke: var(--water); } svg [fill="#3f7396"] { fill: var(--water); }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } }`;

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** No script at all, this style alone, pictures of plants, and its own form. */
export const LETTER_PAGE_POLICY = `default-src 'none'; style-src ${sha256(STYLE)}; img-src https: http: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const style = new Html(`<style>${STYLE}</style>`);

/** A small page in the dashboard's hand. */
export function page(title: string, body: Written): string {
  const document = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
${style}
</head>
<body>
<main>
<p class="house">Palmhouse</p>
${body}
</main>
</body>
</html>
`;
  return document.text;
}
