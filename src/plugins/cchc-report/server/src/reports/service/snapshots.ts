import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { AppendixId } from '../../domain/appendices';
import { getService } from '../../services/getService';
import { reading, type Reading } from '../../services/reading';
import {
  includesPredecessors,
  readDraftData,
  toSnapshot,
  type KeptData,
  type Snapshot,
  type Subject,
} from './snapshot';

/** Size limit of the cache, in characters of JSON: the data of some dozens of drafts of a busy half-year. */
const MOST_LETTERS = 32 * 1024 * 1024;

/** A reading that also provides the snapshots of drafts. */
export interface DraftsReading extends Reading {
  /** @throws ReportError `agency_unknown`, `agency_not_in_period`, `period_not_begun` */
  snapshot(subject: Subject, appendices: readonly AppendixId[]): Promise<Snapshot>;
}

/**
 * Caches the data of drafts by agency, period, predecessors and version of the records, so that a save in the editor does not
 * recompute all figures (docs/adr/0034-drafts-keep-their-data.md). Issuing and printing never use this cache.
 */
export const createSnapshotsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new LRUCache<string, KeptData>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (data) => JSON.stringify(data).length,
  });
  /** Reads in progress, by the same key, so that concurrent requests share one. */
  const underWay = new Map<string, Promise<KeptData>>();

  /** Null when the database does not answer: then the cache is neither read nor filled. */
  const versionNow = (now: Date): Promise<string | null> =>
    getService(strapi, 'dataVersion')
      .readRecords(now)
      .catch(() => null);

  return {
    /**
     * Reads in one snapshot of the database. Draft data are from that moment, or from a moment between it and this
     * call.
     * @param now its day in Viet Nam decides the content of a draft about its period
     */
    async reading<Result>(now: Date, read: (drafts: DraftsReading) => Promise<Result>): Promise<Result> {
      const version = await versionNow(now);
      const fresh = new Map<string, KeptData>();
      const begun = new Set<string>();

      const readFresh = async (source: Reading, subject: Subject, key: string): Promise<KeptData> => {
        const data = readDraftData(source, subject, now);
        underWay.set(key, data);
        begun.add(key);
        const { agency, facts, records, listed } = await data;
        fresh.set(key, { agency, facts, records, listed });
        return data;
      };

      const readData = async (source: Reading, subject: Subject): Promise<KeptData> => {
        if (version === null) return readDraftData(source, subject, now);
        const { agencyId, periodKey, cutoff } = subject;
        const key = JSON.stringify([version, agencyId, periodKey, cutoff, includesPredecessors(subject)]);
        const known = kept.get(key) ?? (await underWay.get(key)?.catch(() => undefined));
        return known ?? readFresh(source, subject, key);
      };

      try {
        const result = await reading(strapi, (source) =>
          read({
            ...source,
            snapshot: async (subject, appendices) =>
              toSnapshot(source, await readData(source, subject), subject, appendices),
          }),
        );
        // Data read between two commits may belong to either version.
        if (fresh.size > 0 && (await versionNow(now)) === version)
          for (const [key, data] of fresh) kept.set(key, data);
        return result;
      } finally {
        for (const key of begun) underWay.delete(key);
      }
    },
  };
};
