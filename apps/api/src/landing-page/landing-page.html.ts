import { createHash } from 'node:crypto';

const EXAMPLE = `# The plants on display, and how each of them is.
{
  plants(first: 10, filter: { status: [ON_DISPLAY] }) {
    totalCount
    nodes {
      number
      name
      scientificName
      botanist { name email }
      origin { town countryName }
      latestReading { takenAt soilMoisture temperature }
    }
  }
}`;

const STYLE = `
:root { color-scheme: light dark; --ground: #faf8f3; --ink: #16241c; --soft: #55635b; --line: #d9d5c9; --paper: #fffdf9; --leaf: #2f6b46; --on-leaf: #fff; --terracotta: #b4532a; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1713; --ink: #e9eee9; --soft: #a3b3a9; --line: #2d3a33; --paper: #16211b; --leaf: #7fc29b; --on-leaf: #0f1713; --terracotta: #e79a74; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin: 0; font: 500 2rem/1.2 Georgia, 'Times New Roman', serif; }
p { margin: .25rem 0 1.5rem; color: var(--soft); max-width: 46rem; }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.25rem; }
label, h2 { display: block; margin: 0 0 .35rem; font: 600 .9rem/1.4 system-ui, sans-serif; }
textarea, pre, input { width: 100%; margin: 0; padding: .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); color: inherit; font: .875rem/1.5 ui-monospace, monospace; tab-size: 2; }
textarea { resize: vertical; }
#query { height: 20rem; } #variables { height: 4rem; }
pre { height: 29.5rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.row { display: flex; align-items: center; gap: 1rem; margin-top: .9rem; }
button { padding: .6rem 1.6rem; border: 0; border-radius: 6px; background: var(--leaf); color: var(--on-leaf); font: 600 1rem system-ui, sans-serif; cursor: pointer; }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px; }
#status { color: var(--soft); } #status.bad { color: var(--terracotta); }
.gap { margin-top: .9rem; }`;

const SCRIPT = `
const form = document.querySelector('form'), line = document.querySelector('#status'), answer = document.querySelector('pre');
const keyRow = document.querySelector('#sign-in'), key = document.querySelector('#key');
const credentials = () => { const value = key.value.trim(); return value === '' ? {} : value.startsWith('phk_') ? { 'x-api-key': value } : { authorization: 'Bearer ' + value }; };
const post = (body) => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...credentials() }, body: JSON.stringify(body) });
post({ query: '{ viewer { openMode } }' }).then((response) => response.json()).then(({ data }) => {
  if (!data.viewer.openMode) return;
  keyRow.hidden = true;
  document.querySelector('#open').hidden = false;
}).catch(() => {});
const say = (text, bad) => { line.textContent = text; line.className = bad ? 'bad' : ''; };
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  let variables;
  try { variables = JSON.parse(form.variables.value || '{}'); }
  catch (error) { return say('The variables are not JSON: ' + error.message, true); }
  say('Asking…');
  const start = performance.now();
  try {
    const response = await post({ query: form.query.value, variables });
    const text = await response.text();
    let errors = [];
    try { const body = JSON.parse(text); errors = body.errors || []; answer.textContent = JSON.stringify(body, null, 2); }
    catch { answer.textContent = text; }
    const took = Math.round(performance.now() - start) + ' ms';
    say(errors.length || !response.ok ? 'Answered with errors in ' + took + '. ' + (errors[0] ? errors[0].message : '') : 'Answered in ' + took + '.', errors.length || !response.ok);
  } catch { say('The API does not answer. What you wrote is kept; try again in a moment.', true); }
});
form.addEventListener('keydown', (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });`;

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Only what stands here may run, and it may speak to this API alone.
export const PAGE_POLICY = `default-src 'none'; script-src ${sha256(SCRIPT)}; style-src ${sha256(STYLE)}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;

export const LANDING_PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Palmhouse: ask the collection</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Ask the collection</h1>
<p>Plants, botanists and readings over GraphQL. Every type and field is described in the schema itself: ask for <code>__schema</code>, or point your own client at this address.</p>
<p id="open" hidden>Open mode: nobody signs in here, and anyone who reaches this address may do everything.</p>
<form>
<div>
<div id="sign-in">
<label for="key">API key or bearer token (stays on this page)</label>
<input id="key" type="password" autocomplete="off" spellcheck="false" maxlength="8000">
</div>
<label class="gap" for="query">Query</label>
<textarea id="query" name="query" spellcheck="false" autocapitalize="off" autocomplete="off">${EXAMPLE}</textarea>
<div class="row"><button type="submit">Run</button><span id="status" role="status">Ctrl and Enter run it too.</span></div>
<label class="gap" for="variables">Variables (JSON, may stay empty)</label>
<textarea id="variables" name="variables" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
</div>
<div>
<h2 id="answer">Answer</h2>
<pre tabindex="0" role="region" aria-labelledby="answer">Nothing asked yet.</pre>
</div>
</form>
</main>
<script type="module">${SCRIPT}</script>
</body>
</html>
`;
