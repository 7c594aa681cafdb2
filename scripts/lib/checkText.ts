import type { CheckReport } from '../../src/plugins/cchc-report/server/src/document/check';
import words from './checkText.vi.json';

type Rule = CheckReport['rules'][number];

const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The check of a document as a person reads it: what is broken first, errors before advice, then what is kept. */
export function checkText({ rules, summary }: CheckReport, file: string): string {
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  const errors = broken.filter(({ severity }) => severity === 'error');
  const advice = broken.filter(({ severity }) => severity === 'advice');
  const kept = rules.filter(({ outcome }) => outcome === 'kept').map(({ title }) => title);
  return [
    filled(words.heading, { file }),
    ...section(words.errors, errors),
    ...section(words.advice, advice),
    '',
    filled(words.summary, {
      ...summary,
      advice: advice.length,
    }),
    errors.length === 0 ? words.good : words.bad,
    '',
    words.kept,
    ...kept.map((title) => filled(words.keptRule, { title })),
  ].join('\n');
}

const section = (heading: string, rules: readonly Rule[]): readonly string[] =>
  rules.length === 0 ? [] : ['', heading, ...rules.flatMap(brokenRule)];

function brokenRule({ id, title, found, required, law, where, more }: Rule): readonly string[] {
  return [
    filled(words.rule, { title, id }),
    filled(words.found, { found: found ?? '' }),
    filled(words.required, { required }),
    filled(words.law, { law }),
    ...where.map((place) => filled(words.where, { place })),
    ...(more > 0 ? [filled(words.more, { more })] : []),
  ];
}
