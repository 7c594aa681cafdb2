import type {
  ImportMeanings,
  ImportUnknownFieldAnswer,
} from '../../../../server/src/importing/http/contract';

type UnknownText = ImportUnknownFieldAnswer['texts'][number];

/** The option of a name without a meaning. */
export const NOT_CHOSEN = '-';
/** The meaning that leaves the field empty. */
export const LEFT_EMPTY = '';

/** A meaning as the value of an option, which may neither be empty nor equal `NOT_CHOSEN`. */
export const toOption = (meaning: string | null): string => (meaning === null ? NOT_CHOSEN : `=${meaning}`);

export const meaningOfOption = (option: string): string | null =>
  option === NOT_CHOSEN ? null : option.slice(1);

/** The meaning to show: the picked one, or the one that the server has. */
export const shownMeaning = (
  picked: ImportMeanings,
  { field }: ImportUnknownFieldAnswer,
  { text, meaning }: UnknownText,
): string | null => {
  const now = new Map(Object.entries(picked[field] ?? {})).get(text);
  return now === undefined ? meaning : now;
};

/** Adds a picked meaning; one that equals the server's is removed. */
export const withMeaning = (
  picked: ImportMeanings,
  { field }: ImportUnknownFieldAnswer,
  { text, meaning: before }: UnknownText,
  meaning: string | null,
): ImportMeanings => {
  const others = Object.entries(picked[field] ?? {}).filter(([name]) => name !== text);
  return {
    ...picked,
    [field]: Object.fromEntries(meaning === before ? others : [...others, [text, meaning]]),
  };
};

/** Names that have neither a meaning nor a picked one, with the option they are nearest to. */
export const openProposals = (
  fields: readonly ImportUnknownFieldAnswer[],
  picked: ImportMeanings,
): readonly {
  readonly field: ImportUnknownFieldAnswer;
  readonly one: UnknownText;
  readonly proposal: string;
}[] =>
  fields.flatMap((field) =>
    field.texts.flatMap((one) =>
      one.proposal !== null && shownMeaning(picked, field, one) === null
        ? [{ field, one, proposal: one.proposal }]
        : [],
    ),
  );

/** Picks every open proposal. */
export const withProposals = (
  fields: readonly ImportUnknownFieldAnswer[],
  picked: ImportMeanings,
): ImportMeanings =>
  openProposals(fields, picked).reduce(
    (now, { field, one, proposal }) => withMeaning(now, field, one, proposal),
    picked,
  );

/** True if meanings are picked that the check has not read. */
export const isAnyPicked = (picked: ImportMeanings): boolean =>
  Object.values(picked).some((meanings) => Object.keys(meanings).length > 0);
