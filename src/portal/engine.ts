import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { feedDay, writtenDay } from './text/days';
import { scriptJson } from './text/jsonLd';
import { createMarkdown } from './text/markdown';
import { written, writtenSize } from './text/numbers';
import { cut, escaped, lowerFirst } from './text/plain';

/** Makes a page of a template and what it shows. `globals` are what the frame of every page says. */
export type Render = (template: string, view: object, globals: object) => Promise<string>;

export interface EngineOptions {
  /** The folder with `portal/templates`: the source, which a build does not copy. */
  readonly source: string;
  readonly isCached: boolean;
  /** The origin of this server. */
  readonly own: string;
}

/**
 * The templates' engine. Every value is escaped where it is written; what is HTML already comes from two filters alone,
 * `markdown` and `script_json`, which make it safe. An unknown name or filter is an error, not an empty place.
 */
export const createEngine = ({ source, isCached, own }: EngineOptions): Render => {
  const engine = new Liquid({
    root: join(source, 'portal', 'templates'),
    extname: '.liquid',
    cache: isCached,
    outputEscape: escaped,
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    jsTruthy: true,
  });
  const markdown = createMarkdown(own);
  engine.registerFilter('day', writtenDay);
  engine.registerFilter('feed_day', feedDay);
  engine.registerFilter('number', written);
  engine.registerFilter('size', writtenSize);
  engine.registerFilter('cut', cut);
  engine.registerFilter('lower_first', lowerFirst);
  engine.registerFilter('markdown', { raw: true, handler: markdown });
  engine.registerFilter('as_html', escaped);
  engine.registerFilter('script_json', { raw: true, handler: scriptJson });
  return async (template, view, globals) => String(await engine.renderFile(template, view, { globals }));
};
