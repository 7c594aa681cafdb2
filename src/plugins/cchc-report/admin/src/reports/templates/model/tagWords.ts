import type { TextKey } from '../../../hooks/useText';
import type { LiquidTag } from '../../model/liquidTags';

type Say = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

/** The meaning of a name in a condition: a value, or a flag, whose label says what is true then. */
export interface Named {
  readonly label: string;
  readonly isFlag: boolean;
}

export type Names = ReadonlyMap<string, Named>;

const TOKEN = /"[^"]*"|'[^']*'|[<>=!]=|[<>]|[\w.-]+|\S/g;
const QUOTED = /^["'](.*)["']$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const OPERATORS = {
  '==': 'templates.tag.is',
  '!=': 'templates.tag.isNot',
  '>': 'templates.tag.above',
  '<': 'templates.tag.below',
  '>=': 'templates.tag.atLeast',
  '<=': 'templates.tag.atMost',
  contains: 'templates.tag.contains',
} as const satisfies Readonly<Record<string, TextKey>>;

const isOperator = (token: string): token is keyof typeof OPERATORS => Object.hasOwn(OPERATORS, token);

const NOTHING: ReadonlySet<string> = new Set(['nil', 'null', 'empty', 'blank']);

/** A value in a comparison: a number, a quoted text, or a name. Null for anything else. */
const sayValue = (token: string, names: Names): string | null => {
  const quoted = QUOTED.exec(token)?.[1];
  if (quoted !== undefined) return `“${quoted}”`;
  return NUMBER.test(token) ? token : (names.get(token)?.label ?? null);
};

/** One comparison, or one name that is tested. Null where it is neither. */
const sayTest = (tokens: readonly string[], names: Names, say: Say): string | null => {
  const [subject = '', operator, value, ...others] = tokens;
  const named = names.get(subject);
  if (named === undefined || others.length > 0) return null;
  const name = named.label;
  const has = named.isFlag ? name : say('templates.tag.has', { name });
  const lacks = say(named.isFlag ? 'templates.tag.not' : 'templates.tag.none', { name });
  if (operator === undefined) return has;
  if (value === undefined || !isOperator(operator)) return null;
  if (operator === '==' || operator === '!=') {
    const isEqual = operator === '==';
    if (value === 'true') return isEqual ? has : lacks;
    if (value === 'false' || NOTHING.has(value)) return isEqual ? lacks : has;
  }
  const compared = sayValue(value, names);
  return compared === null ? null : say(OPERATORS[operator], { name, value: compared });
};

/** A condition in words: "kỳ chưa kết thúc và có kế hoạch làm căn cứ". Null if it cannot be put in words. */
export const sayCondition = (condition: string, names: Names, say: Say): string | null => {
  const said: string[] = [];
  let test: string[] = [];
  const end = (): boolean => {
    const words = sayTest(test, names, say);
    test = [];
    if (words !== null) said.push(words);
    return words !== null;
  };
  for (const token of condition.match(TOKEN) ?? []) {
    if (token !== 'and' && token !== 'or') test.push(token);
    else if (end()) said.push(say(`templates.tag.${token}`));
    else return null;
  }
  return end() ? said.join(' ') : null;
};

const LOOP = /^(\w+)\s+in\s+([\w.]+)/;

/** The variables that the loops of a text bind, with the list of each. */
export const loopVariables = (tags: readonly LiquidTag[]): ReadonlyMap<string, string> =>
  new Map(
    tags.flatMap(({ name, body }): [string, string][] => {
      const [, variable, list] = name === 'for' ? (LOOP.exec(body) ?? []) : [];
      return variable === undefined || list === undefined ? [] : [[variable, list]];
    }),
  );

const CONDITIONS = {
  if: 'templates.tag.if',
  elsif: 'templates.tag.elsif',
  unless: 'templates.tag.unless',
} as const;
const FIXED = {
  else: 'templates.tag.else',
  endif: 'templates.tag.endif',
  endunless: 'templates.tag.endunless',
  endcase: 'templates.tag.endcase',
  endfor: 'templates.tag.endfor',
} as const;

const has = <Key extends string>(known: Readonly<Record<Key, TextKey>>, name: string): name is Key =>
  Object.hasOwn(known, name);

/** A tag by a name that people can read; one that cannot be put in words as code. */
export const sayTag = ({ name, body }: LiquidTag, names: Names, say: Say): string => {
  const code = say('templates.tag.other', { code: `${name} ${body}`.trim() });
  if (has(FIXED, name)) return say(FIXED[name]);
  if (has(CONDITIONS, name)) {
    const condition = sayCondition(body, names, say);
    return condition === null ? code : say(CONDITIONS[name], { condition });
  }
  if (name === 'comment') return say('templates.tag.comment', { text: body });
  if (name === 'for') {
    const list = names.get(LOOP.exec(body)?.[2] ?? '')?.label;
    return list === undefined ? code : say('templates.tag.for', { name: list });
  }
  const values = (body.match(TOKEN) ?? [])
    .filter((token) => token !== ',' && token !== 'or')
    .map((token) => sayValue(token, names));
  if ((name !== 'case' && name !== 'when') || values.length === 0 || values.includes(null)) return code;
  return say(`templates.tag.${name}`, { value: values.join(', ') });
};
