import { quoteInput } from '../../../domain/vi';
import type { ReadCell } from '../cell';
import { type ImportField, type ImportOption, nameProblem, problem, type Reading } from '../fields';
import { foldName } from '../folded';
import words from './choices.vi.json';

/** Other words for options, as older systems wrote them, by field and option. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = words.others;

/** The label of an option and the other words for it. */
export const choiceNames = (field: string, { value, label }: ImportOption): readonly string[] => [
  label,
  ...(OTHER_WORDS[field]?.[value] ?? []),
];

const wordsFor = (field: string, option: ImportOption): readonly string[] =>
  [option.value, ...choiceNames(field, option)].map(foldName);

/** Finds the only option with this label or value, or whose label begins so. */
export const readChoice = (cell: Exclude<ReadCell, null>, { name, label, options }: ImportField): Reading => {
  if (typeof cell === 'object') return problem('unreadable');
  const wanted = foldName(String(cell));
  const named = options.filter((option) => wordsFor(name, option).includes(wanted));
  const found =
    named.length > 0 ? named : options.filter((option) => foldName(option.label).startsWith(wanted));
  const [only, ...others] = wanted === '' ? [] : found;
  if (only !== undefined && others.length === 0) return { value: only.value };
  const params = {
    label,
    value: quoteInput(String(cell)),
    options: options.map((option) => option.label).join('; '),
  };
  return { problem: nameProblem('choice_unknown', String(cell), params) };
};

/** Yes or no, as people mark it. */
export const readYesNo = (cell: Exclude<ReadCell, null>): Reading => {
  if (typeof cell === 'boolean') return { value: cell };
  if (typeof cell === 'object') return problem('unreadable');
  if (words.ticks.includes(String(cell))) return { value: true };
  const wanted = foldName(String(cell));
  if (words.yes.map(foldName).includes(wanted)) return { value: true };
  if (words.no.map(foldName).includes(wanted)) return { value: false };
  return problem('yes_no_unreadable', { value: quoteInput(String(cell)) });
};
