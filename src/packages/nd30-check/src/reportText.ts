import { fillTemplate } from 'nd30-document/text';
import type { CheckedRule, CheckReport } from './checkDocument';
import words from './reportText.vi.json';

/** Formats the report for people: broken rules first, errors before advice, then the rules that are kept. */
export function reportText({ rules, summary }: CheckReport, file: string): string {
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  const errors = broken.filter(({ severity }) => severity === 'error');
  const advice = broken.filter(({ severity }) => severity === 'advice');
  const kept = rules.filter(({ outcome }) => outcome === 'kept');
  return [
    fillTemplate(words.heading, { file }),
    ...formatSection(words.errors, errors),
    ...formatSection(words.advice, advice),
    '',
    fillTemplate(words.summary, { ...summary, advice: advice.length }),
    errors.length === 0 ? words.good : words.bad,
    '',
    words.kept,
    ...kept.map(({ title }) => fillTemplate(words.keptRule, { title })),
  ].join('\n');
}

const formatSection = (heading: string, rules: readonly CheckedRule[]): readonly string[] =>
  rules.length === 0 ? [] : ['', heading, ...rules.flatMap(formatBrokenRule)];

function formatBrokenRule({ id, title, found, required, law, where, more }: CheckedRule): readonly string[] {
  return [
    fillTemplate(words.rule, { title, id }),
    fillTemplate(words.found, { found: found ?? '' }),
    fillTemplate(words.required, { required }),
    fillTemplate(words.law, { law }),
    ...where.map((place) => fillTemplate(words.where, { place })),
    ...(more > 0 ? [fillTemplate(words.more, { more })] : []),
  ];
}
