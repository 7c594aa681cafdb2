import { createContext, useContext } from 'react';
import type { RecordTypeOption, ReportDetail } from '../../../../server/src/contract';
import type { PERMISSIONS } from '../../permissions';
import type { SectionStore } from './sections/sectionStore';

/** The state that all parts of the workspace share. */
export interface Desk {
  readonly report: ReportDetail;
  readonly recordTypes: readonly RecordTypeOption[];
  readonly may: (name: keyof typeof PERMISSIONS) => boolean;
  readonly store: SectionStore;
  /** Takes over the report from an answer of the server. */
  readonly keep: (report: ReportDetail) => void;
  /** Loads the report again. */
  readonly reload: () => void;
  /** Counts changes of the report; data derived from it is loaded again when the count changes. */
  readonly tick: number;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** @throws Error outside of a workspace */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('Only within a workspace.');
  return desk;
};
