// @ts-check
/** Of both elements. A page colours them by `--cchc-…` and `::part(…)`. */
const CSS = `
:host {
  --ink: var(--cchc-ink, #1b2430);
  --soft: var(--cchc-soft, #4a5563);
  --line: var(--cchc-line, #c3ccd7);
  --paper: var(--cchc-paper, #ffffff);
  --brand: var(--cchc-brand, #1d4f91);
  --previous: var(--cchc-previous, #6a7a8f);
  --last-year: var(--cchc-last-year, #a8641c);
  --off: var(--cchc-off, #8a2a1c);
  display: block;
  color: var(--ink);
  background: var(--paper);
  font: inherit;
  line-height: 1.5;
  overflow-wrap: anywhere;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.status { margin: 0; }
.status:empty { display: none; }
.status.failed { color: var(--off); }
.box { position: relative; }
a { color: var(--brand); }
button {
  margin: 0.5em 0 0;
  padding: 0.45em 1em;
  min-height: 2.5em;
  color: var(--brand);
  background: transparent;
  border: 1px solid currentColor;
  border-radius: 6px;
  font: inherit;
  cursor: pointer;
}
a:focus-visible, button:focus-visible, .box:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 0.5em; font-weight: bold; text-align: start; }
caption .days { display: block; color: var(--soft); font-weight: normal; }
th, td { padding: 0.4em 0.35em; border-bottom: 1px solid var(--line); text-align: end; vertical-align: top; }
th:first-child { width: 46%; text-align: start; }
thead th { vertical-align: bottom; font-size: 0.9em; }
tbody th { font-weight: normal; }
.hint { margin: 0.5em 0 0; color: var(--soft); font-size: 0.9em; }
.unit { color: var(--soft); font-size: 0.9em; }
.now { color: var(--brand); }
.before { color: var(--previous); }
.year-ago { color: var(--last-year); }
td.now { font-weight: bold; }
td.before, td.year-ago { color: var(--ink); }
figure { margin: 1em 0 0; }
figcaption { color: var(--soft); font-size: 0.9em; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; margin: 0.4em 0; padding: 0; list-style: none; font-size: 0.9em; }
.legend svg { width: 0.9em; height: 0.9em; margin-inline-end: 0.4em; }
.bars { display: grid; grid-template-columns: minmax(7em, 2fr) 3fr; gap: 0.5em 0.8em; align-items: center; }
.bars span { font-size: 0.9em; }
.bars svg { display: block; width: 100%; height: 1.8em; }
ul.reports { margin: 0; padding: 0; list-style: none; }
.report { padding: 0.9em 0; border-bottom: 1px solid var(--line); }
.report p { margin: 0.2em 0; }
.title { font-weight: bold; }
.superseded { display: inline-block; padding: 0 0.5em; color: var(--off); border: 1px solid currentColor; border-radius: 4px; font-size: 0.9em; }
.files { display: flex; flex-wrap: wrap; gap: 0.2em 1.2em; }
.files a { padding: 0.25em 0; }
.hash { color: var(--soft); font-size: 0.85em; }
code { font-family: ui-monospace, monospace; }
@media print {
  :host { color: #000; background: #fff; }
  button { display: none; }
  .report, tr, .bars > * { break-inside: avoid; }
}
`;

/** Made by script, so that a page that allows no styles of others has nothing to refuse. */
export const STYLES = new CSSStyleSheet();
STYLES.replaceSync(CSS);
