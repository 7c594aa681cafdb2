import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { formatFeedDay, formatDay, formatNumber, formatSize } from './text/format';
import { toScriptJson, truncate, escapeHtml, lowerFirst } from './text/plain';
import { createMarkdown } from './text/markdown';

/** Renders a template with its view. `globals` holds the data of the common page frame. */
export type Render = (template: string, view: object, globals: object) => Promise<string>;

export interface EngineOptions {
  /** The source folder that holds `portal/templates`; a build does not copy templates. */
  readonly source: string;
  readonly isCached: boolean;
  /** The origin of this server. */
  readonly own: string;
}

/**
 * Creates the template engine. Every value is escaped on output; only the filters `markdown` and `script_json` return
 * HTML, which they make safe. An unknown name or filter is an error rather than an empty string.
 */
export const createEngine = ({ source, isCached, own }: EngineOptions): Render => {
  const engine = new Liquid({
    root: join(source, 'portal', 'templates'),
    extname: '.liquid',
    cache: isCached,
    outputEscape: escapeHtml,
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    jsTruthy: true,
  });
  const markdown = createMarkdown(own);
  engine.registerFilter('day', formatDay);
  engine.registerFilter('feed_day', formatFeedDay);
  engine.registerFilter('number', formatNumber);
  engine.registerFilter('size', formatSize);
  engine.registerFilter('cut', truncate);
  engine.registerFilter('lower_first', lowerFirst);
  engine.registerFilter('markdown', { raw: true, handler: markdown });
  engine.registerFilter('as_html', escapeHtml);
  engine.registerFilter('script_json', { raw: true, handler: toScriptJson });
  return async (template, view, globals) => String(await engine.renderFile(template, view, { globals }));
};
