import type { Core } from '@strapi/strapi';
import { CHAIN_START, chainHash, type Seal } from '../model';
import type { Query } from '../../sources';
import { insertAction, madeRows, nextAction } from '../store';
import type { ActionName } from '../../contract';
import { getService } from '../../services/getService';
import type { Actor } from './actor';

/** An action to be logged. */
export interface Done {
  readonly action: ActionName;
  readonly at: Date;
  readonly agencyId: string | null;
  readonly reportId: string | null;
  /** Values for the text of the action, and for comparison in a later check. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Writes the action log: append-only, each entry bound to the previous one, covering all actions on reports. It only
 * knows the signing key; reading, covering and checking the log are done elsewhere, and interested services register
 * a listener.
 */
export const createLogService = ({ strapi }: { strapi: Core.Strapi }) => {
  let tell = (): void => undefined;

  return {
    /** Registers the `listener` for added entries, replacing an earlier one. */
    onEntry(listener: () => void): void {
      tell = listener;
    },

    /**
     * Adds an entry within the transaction of the action, after its last change, so that both are stored or neither.
     * The entry vouches for the rows that the action wrote.
     * @returns its chain hash
     * @throws ReportError `signing_unavailable`
     */
    async add(query: Query, actor: Actor, done: Done): Promise<string> {
      const { action, agencyId, reportId, at } = done;
      const subject = reportId === null ? `agency:${agencyId ?? ''}` : `report:${reportId}`;
      const seals = await madeRows(query, { action, reportId, agencyId, account: actor.account, at });
      return this.addOn(query, subject, actor, done, seals);
    },

    /**
     * Adds an entry about another subject, which has a separate chain.
     * @throws ReportError `signing_unavailable`
     */
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
