import { Liquid } from 'liquidjs';
import { FILTERS } from './filters';
import type { Session } from './session';

/** Tags a template may use: conditions and loops. It cannot assign, capture, include or reach a file. */
const TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for', 'comment', '#']);

/**
 * Limits on template characters, rendering milliseconds and objects created: far above any report's need. Milliseconds
 * are wall time, of which a low-priority thread gets little.
 */
const LIMITS = { parseLimit: 200_000, renderLimit: 5_000, memoryLimit: 1_000_000 } as const;

/**
 * The template language, reduced to what a report needs: no files, no code, no undeclared name, no prototype, bounded
 * in size, time and memory. An engine belongs to one session, whose citations it counts.
 */
export function createLiquid(session: Session): Liquid {
  const liquid = new Liquid({
    templates: {},
    dynamicPartials: false,
    relativeReference: false,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: session.print,
    ...LIMITS,
  });
  for (const name of Object.keys(liquid.tags)) {
    if (!TAGS.has(name)) Reflect.deleteProperty(liquid.tags, name);
  }
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const [name, { apply }] of Object.entries(FILTERS)) liquid.registerFilter(name, apply(session));
  return liquid;
}
