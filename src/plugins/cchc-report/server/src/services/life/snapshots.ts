import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { AppendixId } from '../../domain/appendices';
import { getService } from '../getService';
import { reading, type Reading } from '../reading';
import { readDraftData, toSnapshot, type KeptData, type Snapshot, type Subject } from './snapshot';

/** Letters of all that is kept, as JSON: the data of some dozens of drafts of a busy half-year. */
const MOST_LETTERS = 32 * 1024 * 1024;

/** A reading that also knows what drafts would say. */
export interface DraftsReading extends Reading {
  /** @throws ReportError `agency_unknown`, `agency_not_in_period`, `period_not_begun` */
  snapshot(subject: Subject, appendices: readonly AppendixId[]): Promise<Snapshot>;
}

/**
 * Keeps what drafts are made from by agency, period and version of the records, so that an editor at work does not have all figures
 * computed with each save (docs/adr/0034-drafts-keep-their-data.md). Nothing that is issued or printed is made from what is kept here.
 */
export const createSnapshotsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const kept = new LRUCache<string, KeptData>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (data) => JSON.stringify(data).length,
  });
  /** Data being read, by the same key, so that requests at the same time have them read once. */
  const underWay = new Map<string, Promise<KeptData>>();

  /** Null when the database does not say: then nothing is taken from what is kept, and nothing added. */
  const versionNow = (now: Date): Promise<string | null> =>
    getService(strapi, 'dataVersion')
      .readRecords(now)
      .catch(() => null);

  return {
    /**
     * Reads in one snapshot of the database. What drafts say is of that moment, or of one between it and this call.
     * @param now its day in Viet Nam decides what a draft says of its period
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

      const dataOf = async (source: Reading, subject: Subject): Promise<KeptData> => {
        if (version === null) return readDraftData(source, subject, now);
        const key = JSON.stringify([version, subject.agencyId, subject.periodKey, subject.cutoff]);
        const known = kept.get(key) ?? (await underWay.get(key)?.catch(() => undefined));
        return known ?? readFresh(source, subject, key);
      };

      try {
        const result = await reading(strapi, (source) =>
          read({
            ...source,
            snapshot: async (subject, appendices) =>
              toSnapshot(source, await dataOf(source, subject), subject, appendices),
          }),
        );
        // Data read between two commits may be of either version.
        if (fresh.size > 0 && (await versionNow(now)) === version)
          for (const [key, data] of fresh) kept.set(key, data);
        return result;
      } finally {
        for (const key of begun) underWay.delete(key);
      }
    },
  };
};
