import { LiquidError, Tag, type Liquid, type Template } from 'liquidjs';
import { ReportError } from '../../errors';
import { fillTemplate, plainText, quoteInput } from '../../vi';
import type { View } from '../catalogue';
import { checkTemplate } from './check';
import faults from './faults.vi.json';
import { createLiquid } from './liquid';
import { createSession, type Session } from './session';

/**
 * Parses a template and checks everything it refers to, without data.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function validateTemplate(template: string): void {
  checkTemplate(parseTemplate(template));
}

/**
 * Parses and checks a text of placeholders and words, without conditions or loops.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function validateWords(text: string): void {
  const templates = parseTemplate(text);
  checkTemplate(templates);
  const tag = templates.find((template) => template instanceof Tag);
  if (tag === undefined) return;
  const [line] = tag.token.getPosition();
  throw new ReportError('template_invalid', {
    reason: fillTemplate(faults.tag, { text: quoteInput(tag.token.getText()), line: line ?? 0 }),
  });
}

/** Parses templates but renders none, so it counts no session's citations. */
const reader = createLiquid(createSession());

const parseTemplate = (template: string): Template[] => parse(reader, cleanTemplate(template));

export interface Rendering {
  /** Shared by the parts of a report rendered one by one: documents cited in one are known in the next. */
  readonly session?: Session;
  /** Changes the checked text before it is rendered. */
  readonly prepare?: (template: string) => string;
}

/**
 * Renders a template to lines of its text, with marks that the session resolves to the values.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function renderTemplate(
  template: string,
  view: View,
  { session = createSession(), prepare = (text) => text }: Rendering = {},
): { lines: readonly string[]; session: Session } {
  validateTemplate(template);
  const liquid = createLiquid(session);
  const text = guarded(() =>
    String(liquid.renderSync(parse(liquid, joinTagLines(prepare(cleanTemplate(template)))), view)),
  );
  return { lines: text.split('\n'), session };
}

const cleanTemplate = (template: string): string => plainText(template.replace(/\r\n?/g, '\n'));

/** Removes lines of tags alone, so that a condition inside a paragraph does not end it. */
const joinTagLines = (template: string): string =>
  template.replace(
    /^[ \t]*((?:(?:\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{%(?:(?!%\}).)*%\})[ \t]*)+)\n/gm,
    '$1',
  );

const parse = (liquid: Liquid, template: string): Template[] => guarded(() => liquid.parse(template));

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Error ? toReportError(error) : error;
  }
}

/** Words a fault of the template for the staff; returns any other error unchanged, since it is a bug. */
function toReportError(error: Error): Error {
  if (/limit exceeded/.test(error.message))
    return new ReportError('template_invalid', { reason: faults.tooLarge });
  if (!(error instanceof LiquidError)) return error;
  const [line] = error.token.getPosition();
  const unknownTag = /^tag "(.*?)" not found/.exec(error.message)?.[1];
  const unknownFilter = /^undefined filter: (\w+)/.exec(error.message)?.[1];
  const form = unknownTag ? faults.tag : unknownFilter ? faults.filterUnknown : faults.syntax;
  const text = unknownTag ?? unknownFilter ?? error.token.getText();
  return new ReportError('template_invalid', {
    reason: fillTemplate(form, { text: quoteInput(text), line: line ?? 0 }),
  });
}
