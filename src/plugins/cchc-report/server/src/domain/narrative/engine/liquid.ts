import { Liquid } from 'liquidjs';
import { FILTERS } from './filters';
import type { Session } from './session';

/** What a template may do: ask and repeat. It cannot assign, capture, include or reach a file. */
const TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for', 'comment', '#']);

/**
 * Characters of a template, milliseconds of a rendering, objects made by it: far above any report's need. The milliseconds
 * are those of the clock, and a thread that gives way to all others has few of them.
 */
const LIMITS = { parseLimit: 200_000, renderLimit: 5_000, memoryLimit: 1_000_000 } as const;

/**
 * The template language, reduced to what a report needs: no files, no code, no undeclared name, no prototype, bounded
 * in size, time and memory. An engine is of one session, whose citations it counts.
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
