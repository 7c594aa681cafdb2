import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReportDetail } from '../../../../../server/src/contract';
import { sectionCalls } from '../sections/sectionCalls';
import { SectionStore, type SectionsNow } from '../sections/sectionStore';

/** The sections of the report during editing; they take over what any answer of the server says of them. */
export const useSectionStore = ({ documentId, sections }: ReportDetail): SectionStore => {
  const [store] = useState(() => new SectionStore(sections, sectionCalls(documentId)));
  useEffect(() => store.receive(sections), [store, sections]);
  useEffect(() => store.stop, [store]);
  useEffect(() => {
    // On reconnection, or when the page is left, saving does not wait for the next retry.
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
