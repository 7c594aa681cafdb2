// @ts-check
/**
 * Figures and issued reports on the page of another portal, without a build:
 *
 *   <script type="module" src="https://cchc.example.vn/portal/embed.js"></script>
 *   <cchc-figures agency="ich-hau" period="2024-H1"></cchc-figures>
 *   <cchc-reports agency="ich-hau"></cchc-reports>
 *
 * How to use and colour them: docs/portal.md; why they are made so: docs/adr/0024-elements-for-other-portals.md.
 */
import { FiguresElement } from './embed/figures.js';
import { ReportsElement } from './embed/reports.js';

/** @type {readonly [string, CustomElementConstructor][]} */
const ELEMENTS = [
  ['cchc-figures', FiguresElement],
  ['cchc-reports', ReportsElement],
];

// A page may load this file twice, from two servers: whoever comes first is kept.
for (const [name, element] of ELEMENTS)
  if (customElements.get(name) === undefined) customElements.define(name, element);
