import { samePart } from './conflict';

/** A part of an existing record: the values that a file can hold, and the files that it cannot. */
export interface PartHere {
  readonly id: number;
  readonly values: object;
  /** The names of attached files. */
  readonly attached: readonly string[];
}

export interface PlacedParts {
  /** The parts of the file; those equal to an existing part have its id, so that attached files stay with it. */
  readonly parts: readonly object[];
  /** The names of files attached to parts that the file no longer has. */
  readonly lost: readonly string[];
}

/** Finds the parts of a file among the existing ones; of several equal ones, those with attached files first. */
export const placeParts = (here: readonly PartHere[], file: readonly object[]): PlacedParts => {
  const left = [...here].sort((a, b) => b.attached.length - a.attached.length);
  const parts = file.map((part) => {
    const index = left.findIndex(({ values }) => samePart(values, part));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found === undefined ? part : { ...part, id: found.id };
  });
  return { parts, lost: left.flatMap(({ attached }) => attached) };
};
