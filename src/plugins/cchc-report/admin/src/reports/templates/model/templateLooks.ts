import type { Text } from '../../../hooks/useText';
import { findTags } from '../../model/liquidTags';
import type { ChipLook, ChipLooks } from '../../workspace/model/chipBook';
import { normalizeExpression, normalizeTable } from '../../workspace/model/sectionText';
import { loopVariables, type Named, type Names, sayTag } from './tagWords';
import type { Template } from './templateTexts';

/** Letters of a value or a comment. */
const LONGEST = 200;

const shorten = (label: string): string =>
  label.length > LONGEST ? `${label.slice(0, LONGEST).trimEnd()}…` : label;

/** The name that an expression prints: `articles.total` of `{{ articles.total | capitalise }}`. */
const nameIn = (expression: string): string => (expression.slice(2, -2).split('|')[0] ?? '').trim();

const SHARE = /\|\s*share_of:\s*([\w.]+)/;

type Known = Pick<Template, 'placeholders' | 'flags' | 'tables'>;

const namesIn = ({ placeholders, flags }: Known, text: Text): Map<string, Named> =>
  new Map([
    ...placeholders.map(({ expression, label }): [string, Named] => [
      nameIn(expression),
      { label, isFlag: false },
    ]),
    ...flags.map(({ name, label }): [string, Named] => [name, { label, isFlag: true }]),
    ['forloop.first', { label: text('templates.tag.first'), isFlag: true }],
    ['forloop.last', { label: text('templates.tag.last'), isFlag: true }],
  ]);

/**
 * How the editor of a template shows figures, tables, conditions and loops: by names, because a template is for every period.
 * @param texts of the sections, whose loops name values of their own
 */
export const createTemplateLooks = (known: Known, texts: readonly string[], text: Text): ChipLooks => {
  const own = namesIn(known, text);
  const names: Names = new Map([
    ...texts.flatMap((one) =>
      [...loopVariables(findTags(one))].map(([variable, list]): [string, Named] => [
        variable,
        { label: text('templates.tag.item', { name: own.get(list)?.label ?? list }), isFlag: false },
      ]),
    ),
    ...own,
  ]);
  const described = new Map(known.placeholders.map((entry) => [nameIn(entry.expression), entry]));
  const values = new Map(known.placeholders.map(({ expression, value }) => [expression, value]));
  const tables = new Map(known.tables.map(({ expression, description }) => [expression, description]));

  const figure = (expression: string): ChipLook => {
    const name = nameIn(expression);
    const named = names.get(name);
    if (named === undefined)
      return { kind: 'unknown', label: expression, description: text('workspace.chip.unknown') };
    const whole = names.get(SHARE.exec(expression)?.[1] ?? '')?.label;
    const label =
      whole === undefined ? named.label : text('templates.chip.share', { part: named.label, whole });
    const value = values.get(normalizeExpression(expression));
    const description = described.get(name)?.description ?? text('workspace.chip.figure');
    return {
      kind: 'figure',
      label,
      description: value
        ? `${description}. ${text('templates.value', { value: shorten(value) })}`
        : description,
    };
  };

  const table = (line: string): ChipLook => {
    const description = tables.get(normalizeTable(line));
    return description === undefined
      ? { kind: 'unknown', label: line.trim(), description: text('workspace.chip.unknownTable') }
      : { kind: 'table', label: description, description };
  };

  const tag = (source: string): ChipLook => {
    const [first] = findTags(source);
    const label = first === undefined ? source : sayTag(first, names, text);
    return { kind: 'tag', label: shorten(label), description: label };
  };

  return { figure, table, tag };
};
