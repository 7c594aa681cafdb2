import { BODIES, goneFrom, type DatedName } from '../../../domain/law';
import type { LocalDate } from '../../../domain/period';
import { formatDate } from '../../../domain/vi';
import type { DraftCheckInput } from '../input';
import { overridable, say, type Rule } from '../rule';
import { datedFinder, namesOfLevel } from '../text/dated';
import { placeIn, readLines, type Line } from '../text/lines';

/** A body or post that the text names and that ends on some day, whatever the report's own day is. */
interface NamedBody {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly goneFrom: LocalDate;
  readonly message: string;
}

/** `body_gone`: the text names a body of the state that does not exist any more on the report's day. */
export const goneBodies: Rule = ({ input: { level, asOf }, lines }) =>
  findEndingBodies(level, lines)
    .filter((body) => body.goneFrom <= asOf)
    .map((body) => overridable('body_gone', body.message, placeIn(body.line, body)));

/** The bodies that have a last day and are named in the sections, by the title of each section. */
export const endingBodies = (
  level: string,
  sections: DraftCheckInput['sections'],
): readonly { readonly from: LocalDate; readonly message: string }[] =>
  findEndingBodies(level, readLines(sections)).map(({ line, goneFrom: from, message }) => ({
    from,
    message: say('body_in_section', { section: line.section.title, message }),
  }));

/** The bodies that a recipient names and that have a last day. */
export const endingRecipients = (
  level: string,
  recipient: string,
): readonly { readonly from: LocalDate; readonly message: string }[] =>
  makeFinder(level)(recipient.normalize('NFC')).flatMap(({ phrase, words }) => {
    const from = goneFrom(phrase);
    return from === null ? [] : [{ from, message: describe(phrase, words, from) }];
  });

const makeFinder = (level: string) =>
  datedFinder(namesOfLevel(BODIES, level).filter(({ to }) => to !== null));

function findEndingBodies(level: string, lines: readonly Line[]): readonly NamedBody[] {
  const find = makeFinder(level);
  return lines.flatMap((line) =>
    find(line.typed.text).flatMap(({ phrase, words, from, to }) => {
      const since = goneFrom(phrase);
      return since === null
        ? []
        : [{ line, from, to, goneFrom: since, message: describe(phrase, words, since) }];
    }),
  );
}

const describe = ({ replacedBy }: DatedName, body: string, since: LocalDate): string => {
  const values = { body, since: formatDate(since) };
  return replacedBy === null
    ? say('body_gone', values)
    : say('body_replaced', { ...values, instead: replacedBy });
};
