import type { SectionAnswer } from '../../../../../server/src/contract';
import { failureFrom } from '../../../services/request';
import { replaceSection, saveSection } from '../../api';
import { readConflict } from './sectionConflict';
import type { Outcome, SectionCalls } from './sectionStore';

const toOutcome = (request: Promise<SectionAnswer>): Promise<Outcome> =>
  request.then(
    (section) => ({ type: 'answered', section }),
    (error: unknown) => {
      const failure = failureFrom(error);
      const theirs = readConflict(failure);
      return theirs === null ? { type: 'failed', failure } : { type: 'conflicted', theirs };
    },
  );

/** The requests that the sections of one report send to the server. */
export const sectionCalls = (documentId: string): SectionCalls => ({
  save: (key, text, version) => toOutcome(saveSection(documentId, key, text, version)),
  replace: (key, by, version) => toOutcome(replaceSection(documentId, key, by, version)),
});
