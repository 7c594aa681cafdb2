import type { Core } from '@strapi/strapi';
import { CHAIN_START, chainHash, type Seal } from '../../domain/life';
import type { Query } from '../../sources';
import { insertAction, madeRows, nextAction } from '../../sources/life';
import type { ActionName } from '../../contract';
import { getService } from '../getService';
import type { Actor } from './actor';

/** What was done, as it is to be kept. */
export interface Done {
  readonly action: ActionName;
  readonly at: Date;
  readonly agencyId: string | null;
  readonly reportId: string | null;
  /** What fills the words of the action, and what a later check compares. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Writes the action log: everything that was done with reports, append-only, each entry bound to the one before. It knows the key that
 * signs and nothing of those who read, cover or check the log; who wants to know of new entries listens.
 */
export const createLogService = ({ strapi }: { strapi: Core.Strapi }) => {
  let tell = (): void => undefined;

  return {
    /** Calls `listener` with each entry that is being added, in place of an earlier listener. */
    onEntry(listener: () => void): void {
      tell = listener;
    },

    /**
     * Adds an entry within the transaction of the act, after its last change: both are kept, or neither. The entry vouches for the rows
     * that the act made. @returns its chain hash @throws ReportError `signing_unavailable`
     */
    async add(query: Query, actor: Actor, done: Done): Promise<string> {
      const { action, agencyId, reportId, at } = done;
      const subject = reportId === null ? `agency:${agencyId ?? ''}` : `report:${reportId}`;
      const seals = await madeRows(query, { action, reportId, agencyId, account: actor.account, at });
      return this.addOn(query, subject, actor, done, seals);
    },

    /** The same about another subject, whose entries are a chain of their own. @throws ReportError `signing_unavailable` */
    async addOn(
      query: Query,
      subject: string,
      actor: Actor,
      { action, at, agencyId, reportId, detail }: Done,
      sealed: readonly Seal[] = [],
    ): Promise<string> {
      const { id, last } = await nextAction(query, subject);
      const entry = {
        subject,
        position: (last?.position ?? 0) + 1,
        account: actor.account,
        name: actor.name,
        ip: actor.ip,
        action,
        agencyId,
        reportId,
        detail: JSON.stringify(detail),
        previous: last?.hash ?? CHAIN_START,
      };
      const hash = chainHash({ ...entry, at: at.toISOString() });
      const seals = sealed.length === 0 ? null : JSON.stringify(sealed);
      const signed = await getService(strapi, 'signing').signEntry(query, id, hash, seals);
      await insertAction(query, { ...entry, id, at, hash, seals, ...signed });
      tell();
      return hash;
    },
  };
};
