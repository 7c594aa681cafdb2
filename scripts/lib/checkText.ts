import type { CheckReport } from '../../src/plugins/cchc-report/server/src/document/check';
import words from './checkText.vi.json';

type Rule = CheckReport['rules'][number];

const fillTemplate = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Formats the check of a document for people: broken rules first, errors before advice, then the rules that hold. */
export function checkText({ rules, summary }: CheckReport, file: string): string {
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  const errors = broken.filter(({ severity }) => severity === 'error');
  const advice = broken.filter(({ severity }) => severity === 'advice');
  const kept = rules.filter(({ outcome }) => outcome === 'kept').map(({ title }) => title);
  return [
    fillTemplate(words.heading, { file }),
    ...section(words.errors, errors),
    ...section(words.advice, advice),
    '',
    fillTemplate(words.summary, {
      ...summary,
      advice: advice.length,
    }),
    errors.length === 0 ? words.good : words.bad,
    '',
    words.kept,
    ...kept.map((title) => fillTemplate(words.keptRule, { title })),
  ].join('\n');
}

const section = (heading: string, rules: readonly Rule[]): readonly string[] =>
  rules.length === 0 ? [] : ['', heading, ...rules.flatMap(brokenRule)];

function brokenRule({ id, title, found, required, law, where, more }: Rule): readonly string[] {
  return [
    fillTemplate(words.rule, { title, id }),
    fillTemplate(words.found, { found: found ?? '' }),
    fillTemplate(words.required, { required }),
    fillTemplate(words.law, { law }),
    ...where.map((place) => fillTemplate(words.where, { place })),
    ...(more > 0 ? [fillTemplate(words.more, { more })] : []),
  ];
}
