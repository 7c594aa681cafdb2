import { createContext, useContext } from 'react';
import type { RecordTypeOption, ReportDetail } from '../../../../server/src/contract';
import type { PERMISSIONS } from '../../permissions';
import type { SectionStore } from './sections/sectionStore';

/** What all parts of the workspace share. */
export interface Desk {
  readonly report: ReportDetail;
  readonly recordTypes: readonly RecordTypeOption[];
  readonly may: (name: keyof typeof PERMISSIONS) => boolean;
  readonly store: SectionStore;
  /** Takes the report as an answer of the server tells it. */
  readonly keep: (report: ReportDetail) => void;
  /** Asks the server for the report anew. */
  readonly reload: () => void;
  /** Counts what changed the report: what hangs on it is asked for anew when it is another one. */
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
