import { outputsIn, UNKNOWN } from '../../../domain/narrative';
import type { DraftFinding } from '../../../contract';
import { finding, say, wholeSection, type DraftCheckContext, type Rule } from '../rule';

/** `placeholder_empty`: a figure or name without a value prints a "no data" text in the middle of a sentence. */
export const emptyPlaceholders: Rule = (context) =>
  findOutputs(context, (_, value) => value === UNKNOWN, [
    'placeholder_empty',
    say('placeholder_empty', { value: UNKNOWN }),
  ]);

/** Prints a line to be filled in for each missed objective whose record tells no cause. */
const CAUSES_TO_FILL = 'objectives.causes_missing';

/** `cause_missing`: a line under "Nguyên nhân" that nobody has filled in. */
export const causesToFill: Rule = (context) =>
  findOutputs(context, (name, value) => name === CAUSES_TO_FILL && value !== '', [
    'cause_missing',
    say('cause_missing'),
  ]);

/** A warning at each placeholder whose name and printed value are as told. */
const findOutputs = (
  { input: { values, faults }, lines }: DraftCheckContext,
  isFound: (name: string, value: string) => boolean,
  [code, message]: readonly [string, string],
): readonly DraftFinding[] => {
  const broken = new Set(faults.map(({ key }) => key));
  const valuesOf = (key: string): Readonly<Record<string, string>> => values[key] ?? {};
  return (
    lines
      // A section without values was not read, because its text may be unreadable.
      .filter(({ section: { key } }) => !broken.has(key) && Object.keys(valuesOf(key)).length > 0)
      .flatMap(({ section: { key }, index, raw }) =>
        outputsIn(raw)
          .filter(({ name, expression }) => {
            const value = valuesOf(key)[expression];
            return value !== undefined && isFound(name, value);
          })
          .map(({ from, to }) =>
            finding(code, 'warning', message, {
              kind: 'section',
              key,
              line: index,
              from,
              to,
              excerpt: raw.slice(from, to),
            }),
          ),
      )
  );
};

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
