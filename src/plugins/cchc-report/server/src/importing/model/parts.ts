import { samePart } from './merge';

/** A part of a record that is here: what a file can say of it, and what it cannot. */
export interface PartHere {
  readonly id: number;
  readonly values: object;
  /** Names of the files that somebody attached to it. */
  readonly attached: readonly string[];
}

export interface PlacedParts {
  /** As the file has them, each with the id of the part here that says the same: what is attached to that stays with it. */
  readonly parts: readonly object[];
  /** Names of what is attached to parts that the file does not have. */
  readonly lost: readonly string[];
}

/** Finds the parts of a file among those that are here. Of several that say the same, those with something attached go first. */
export const placeParts = (here: readonly PartHere[], file: readonly object[]): PlacedParts => {
  const left = [...here].sort((a, b) => b.attached.length - a.attached.length);
  const parts = file.map((part) => {
    const index = left.findIndex(({ values }) => samePart(values, part));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found === undefined ? part : { ...part, id: found.id };
  });
  return { parts, lost: left.flatMap(({ attached }) => attached) };
};
