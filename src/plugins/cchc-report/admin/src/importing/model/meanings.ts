import type {
  ImportMeanings,
  ImportUnknownFieldAnswer,
} from '../../../../server/src/importing/http/contract';

/** In a list of choices: that nobody has said what a text means. */
export const NOT_CHOSEN = '-';
/** As the server says that a field is left empty. */
export const LEFT_EMPTY = '';

/** A meaning as a choice of a list, which may be neither empty nor taken for `NOT_CHOSEN`. */
export const choiceOf = (meaning: string | null): string => (meaning === null ? NOT_CHOSEN : `=${meaning}`);

export const meaningOfChoice = (choice: string): string | null =>
  choice === NOT_CHOSEN ? null : choice.slice(1);

/** What a text means: as it was picked now, or else as it was chosen before. */
export const meaningNow = (
  picked: ImportMeanings,
  { field }: ImportUnknownFieldAnswer,
  { text, meaning }: ImportUnknownFieldAnswer['texts'][number],
): string | null => {
  const now = new Map(Object.entries(picked[field] ?? {})).get(text);
  return now === undefined ? meaning : now;
};

/** What is picked with one more; a text that means again what it meant before is no longer picked. */
export const withMeaning = (
  picked: ImportMeanings,
  { field }: ImportUnknownFieldAnswer,
  { text, meaning: before }: ImportUnknownFieldAnswer['texts'][number],
  meaning: string | null,
): ImportMeanings => {
  const others = Object.entries(picked[field] ?? {}).filter(([name]) => name !== text);
  return {
    ...picked,
    [field]: Object.fromEntries(meaning === before ? others : [...others, [text, meaning]]),
  };
};

/** Whether anything is picked that no check has read yet. */
export const isAnyPicked = (picked: ImportMeanings): boolean =>
  Object.values(picked).some((meanings) => Object.keys(meanings).length > 0);
