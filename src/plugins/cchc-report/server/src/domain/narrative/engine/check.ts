import {
  CaseTag,
  ForTag,
  IfTag,
  Output,
  Tag,
  TypeGuards,
  UnlessTag,
  type Template,
  type Token,
  type Value,
} from 'liquidjs';
import { ReportError } from '../../errors';
import { findKind, type Kind, type ListKind } from '../catalogue';
import { fillTemplate, quoteInput } from '../../vi';
import faults from './faults.vi.json';
import { FILTERS } from './filters';

type AnyKind = Kind | ListKind;
/** Names bound by `for`, with the kinds of their values. */
type Scope = ReadonlyMap<string, AnyKind>;

const FORLOOP: readonly (readonly [string, AnyKind])[] = [
  ['forloop.first', 'flag'],
  ['forloop.last', 'flag'],
];

/**
 * Checks every placeholder of a parsed template in all branches, independent of the data.
 * @throws ReportError `placeholder_unknown` with all unknown names, `template_invalid` for a use that the
 * placeholder's kind does not allow
 */
export function checkTemplate(templates: readonly Template[]): void {
  const unknown = new Set<string>();
  walk(templates, new Map(), unknown);
  if (unknown.size > 0) throw new ReportError('placeholder_unknown', { names: [...unknown].join(', ') });
}

function walk(templates: readonly Template[], scope: Scope, unknown: Set<string>): void {
  for (const template of templates) walkOne(template, scope, unknown);
}

function walkOne(template: Template, scope: Scope, unknown: Set<string>): void {
  if (template instanceof Output) return checkOutput(template, scope, unknown);
  if (template instanceof IfTag || template instanceof UnlessTag) {
    for (const branch of template.branches) {
      checkCondition(branch.value, scope, unknown);
      walk(branch.templates, scope, unknown);
    }
    return walk(template.elseTemplates ?? [], scope, unknown);
  }
  if (template instanceof CaseTag) {
    checkCondition(template.value, scope, unknown);
    for (const branch of template.branches) {
      for (const token of branch.values) kindOfToken(token, scope, unknown);
      walk(branch.templates, scope, unknown);
    }
    return walk(template.elseTemplates, scope, unknown);
  }
  if (template instanceof ForTag) return checkLoop(template, scope, unknown);
  if (template instanceof Tag && !COMMENTS.has(template.name)) throw fault('expression', template.token);
}

const COMMENTS: ReadonlySet<string> = new Set(['comment', '#']);

function checkOutput(output: Output, scope: Scope, unknown: Set<string>): void {
  const { initial, filters } = output.value;
  const [token, ...others] = initial.postfix;
  if (token === undefined || others.length > 0 || !TypeGuards.isPropertyAccessToken(token))
    throw fault('expression', output.token);
  let kind = kindOfToken(token, scope, unknown);
  // The engine appends a filter of its own, which prints.
  for (const filter of filters.slice(0, -1)) {
    const { gives, argument } = FILTERS[filter.name] ?? {};
    checkArguments(filter.args, argument, output.token, scope, unknown);
    const given = kind && gives?.(kind);
    if (kind !== undefined && given === undefined) throw fault('filter', output.token);
    kind = given;
  }
  if (kind === 'flag' || typeof kind === 'object') throw fault('notPrintable', output.token);
}

function checkArguments(
  args: Output['value']['filters'][number]['args'],
  expected: 'number' | 'separator' | undefined,
  place: Token,
  scope: Scope,
  unknown: Set<string>,
): void {
  if (args.length > (expected === undefined ? 0 : 1)) throw fault('filter', place);
  for (const arg of args) {
    if (Array.isArray(arg)) throw fault('filter', place);
    if (expected === 'separator' && !TypeGuards.isQuotedToken(arg)) throw fault('filter', place);
    const kind = kindOfToken(arg, scope, unknown);
    const named = TypeGuards.isPropertyAccessToken(arg);
    if (expected === 'number' && (!named || (kind !== undefined && kind !== 'number')))
      throw fault('filter', place);
  }
  if (expected === 'number' && args.length === 0) throw fault('filter', place);
}

function checkCondition(value: Value, scope: Scope, unknown: Set<string>): void {
  const [first] = value.initial.postfix;
  if (value.filters.length > 0 && first !== undefined) throw fault('expression', first);
  for (const token of value.initial.postfix) kindOfToken(token, scope, unknown);
}

/** List items contain no lists, so nested loops are useless; without them work grows linearly with the records. */
function checkLoop(loop: ForTag, scope: Scope, unknown: Set<string>): void {
  if (scope.size > 0) throw fault('nested', loop.token);
  const kind = kindOfToken(loop.collection, scope, unknown);
  if (kind !== undefined && typeof kind !== 'object') throw fault('notList', loop.token);
  if (!TypeGuards.isPropertyAccessToken(loop.collection)) throw fault('notList', loop.token);
  for (const value of Object.values(loop.hash.hash)) {
    if (TypeGuards.isValueToken(value)) kindOfToken(value, scope, unknown);
  }
  const item: readonly [string, AnyKind][] = kind === undefined ? [] : [[loop.variable, kind.listOf]];
  walk(loop.templates, new Map([...FORLOOP, ...item]), unknown);
  walk(loop.elseTemplates, scope, unknown);
}

/** The kind behind a placeholder; undefined for a literal and for an unknown name, which is collected. */
function kindOfToken(token: Token, scope: Scope, unknown: Set<string>): AnyKind | undefined {
  if (TypeGuards.isRangeToken(token) || TypeGuards.isFilteredValueToken(token))
    throw fault('expression', token);
  if (!TypeGuards.isPropertyAccessToken(token)) return undefined;
  const plain = token.variable === undefined && token.props.every(TypeGuards.isWordToken);
  const name = token.getText();
  const kind = plain ? (scope.get(name) ?? findKind(name)) : undefined;
  if (kind === undefined) unknown.add(quoteInput(name));
  return kind;
}

/** A use that the placeholder's kind does not allow, with its position in the template. */
function fault(kind: keyof typeof faults.use, token: Token): ReportError {
  const [line] = token.getPosition();
  return new ReportError('template_invalid', {
    reason: fillTemplate(faults.use[kind], { text: quoteInput(token.getText()), line: line ?? 0 }),
  });
}
