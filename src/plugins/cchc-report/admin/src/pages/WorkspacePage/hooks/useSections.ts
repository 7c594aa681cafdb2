import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReportDetail } from '../../../../../server/src/contract';
import { sectionCalls } from '../sections/sectionCalls';
import { SectionStore, type SectionsNow } from '../sections/sectionStore';

/** The sections of the report while they are written; what any answer says of them is taken over. */
export const useSectionStore = ({ documentId, sections }: ReportDetail): SectionStore => {
  const [store] = useState(() => new SectionStore(sections, sectionCalls(documentId)));
  useEffect(() => store.receive(sections), [store, sections]);
  useEffect(() => store.stop, [store]);
  useEffect(() => {
    // The connection is back, or the page is left for another: neither waits for the next try.
    const save = () => void store.settle();
    const saveHidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', saveHidden);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', saveHidden);
    };
  }, [store]);
  return store;
};

export const useSectionsNow = (store: SectionStore): SectionsNow =>
  useSyncExternalStore(store.subscribe, store.snapshot);
