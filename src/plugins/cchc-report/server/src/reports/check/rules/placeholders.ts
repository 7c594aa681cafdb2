import { outputsIn, UNKNOWN } from '../../../domain/narrative';
import type { DraftFinding } from '../../../contract';
import { finding, say, wholeSection, type Rule } from '../rule';
import type { Line } from '../text/lines';

/** `placeholder_empty`: a figure or name without a value prints a "no data" text in the middle of a sentence. */
export const emptyPlaceholders: Rule = ({ input: { values, faults }, lines }) => {
  const broken = new Set(faults.map(({ key }) => key));
  // A section without values was not read, because its text may be unreadable.
  return lines
    .filter(({ section: { key } }) => !broken.has(key) && Object.keys(values[key] ?? {}).length > 0)
    .flatMap((line) => emptyIn(line, values[line.section.key] ?? {}));
};

const emptyIn = ({ section, index, raw }: Line, values: Readonly<Record<string, string>>): DraftFinding[] =>
  outputsIn(raw)
    .filter(({ expression }) => values[expression] === UNKNOWN)
    .map(({ from, to }) =>
      finding('placeholder_empty', 'warning', say('placeholder_empty', { value: UNKNOWN }), {
        kind: 'section',
        key: section.key,
        line: index,
        from,
        to,
        excerpt: raw.slice(from, to),
      }),
    );

/** `wording_outdated`: the figures changed so much that the template would now word the section differently. */
export const outdatedWording: Rule = ({ input: { outdated, sections } }) =>
  sections
    .filter(({ key }) => outdated.includes(key))
    .map((section) =>
      finding(
        'wording_outdated',
        'warning',
        say('wording_outdated', { section: section.title }),
        wholeSection(section),
      ),
    );
