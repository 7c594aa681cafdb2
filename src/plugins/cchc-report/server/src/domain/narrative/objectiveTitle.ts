import { fillTemplate, oneLine } from '../vi';
import wording from './wording.vi.json';

/** The title of an objective; one of a predecessor's plan also names that office. */
export const objectiveTitle = (
  title: string,
  predecessor: { readonly shortName: string } | undefined,
): string =>
  predecessor === undefined
    ? oneLine(title)
    : fillTemplate(wording.merger.objective, {
        title: oneLine(title),
        office: oneLine(predecessor.shortName),
      });
