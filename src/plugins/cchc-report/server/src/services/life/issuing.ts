import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { inSnapshot, type Query, type SourceTables } from '../../sources';
import type { IssueRequest, ProposalAnswer, ReportAnswer } from '../../contract';
import { getService } from '../getService';
import { basisOf } from './present';
import type { DraftReading } from './printing';
import type { Actor } from './actor';
import { answeredBefore, fingerprintOf, isAsIssued, type Repeatable } from './idempotency';
import { createNextNumbers } from './nextNumbers';
import { chosen, refuseTaken, type Chosen } from './numbering';
import { storeIssued } from './storing';

/** Ends the wait of a request that another one has answered meanwhile. */
class Settled extends Error {}

/** What a report was made of when its file was written. */
interface Written extends DraftReading {
  readonly chosen: Chosen;
}

/**
 * Issues reports: the file is written with the proposed number outside of any transaction; a short one then looks that the
 * number is free and the report as it was, and keeps everything or nothing.
 */
export const createIssuingService = ({ strapi }: { strapi: Core.Strapi }) => {
  const nextNumbers = createNextNumbers();

  return {
    /** The answer of `GET /cchc-report/reports/:id/proposal`. @throws ReportError `report_unknown`, `agency_unknown`, `agency_not_in_period` */
    async proposal(documentId: string, now: Date): Promise<ProposalAnswer> {
      const tables = await getService(strapi, 'sources').tables();
      return inSnapshot(strapi, async (query) => {
        const row = await getService(strapi, 'reports').row(query, documentId);
        const settings = await getService(strapi, 'agencySettings').read(query, row.agencyId);
        const { agency } = await getService(strapi, 'present').subject(query, tables, row);
        const { register, number, issuedOn } = await chosen(query, { row, agency, settings }, {}, now);
        return {
          data: {
            number,
            symbol: register.symbol,
            year: register.year,
            issuedOn,
            signers: settings.signers,
            signer: settings.signers.some(({ id }) => id === settings.signer) ? settings.signer : null,
            departures: [...(await getService(strapi, 'inspection').departures(query, tables, row, now))],
          },
        };
      });
    },

    /**
     * Issues a submitted report. The same request again, by its key or by what it asks, is answered with the same report.
     * @throws ReportError `number_taken` with the `next` free one, `report_not_submitted`, `report_has_errors`, `report_changed`,
     * `number_invalid`, `issue_date_invalid`, `signer_unknown`, `idempotency_key_reused`, `checkpoint_failed`,
     * `signing_unavailable`, and those of printing
     */
    async issue(
      documentId: string,
      asked: IssueRequest,
      key: string | null,
      actor: Actor,
      now: Date,
    ): Promise<ReportAnswer> {
      const repeatable: Repeatable = {
        account: actor.account,
        key,
        fingerprint: fingerprintOf(documentId, asked),
      };
      const tables = await getService(strapi, 'sources').tables();
      const isDone = (): Promise<boolean> =>
        inSnapshot(strapi, (query) => settled(query, documentId, asked, repeatable));
      return nextNumbers.during(async () => {
        try {
          // What is refused at once does not wait until a file can be written.
          await inSnapshot(strapi, async (query) => {
            await this.free(query, tables, documentId, asked, repeatable, now);
            await getService(strapi, 'inspection').refuseErrors(query, documentId);
          });
          await getService(strapi, 'checkpoints').refuseUnwritable();
          await this.writeAndStore(documentId, asked, repeatable, actor, now);
        } catch (error) {
          // Whoever was faster may have asked for the very same.
          if (!(error instanceof Settled) && !(await isDone())) throw error;
        }
        // Nothing is acknowledged that the database alone knows of; a repeated request waits for the same.
        await getService(strapi, 'checkpoints').cover();
        return getService(strapi, 'reports').answer(documentId, now);
      });
    },

    async writeAndStore(
      documentId: string,
      asked: IssueRequest,
      repeatable: Repeatable,
      actor: Actor,
      now: Date,
    ): Promise<void> {
      const tables = await getService(strapi, 'sources').tables();
      const written = await getService(strapi, 'rendering').renderPatiently<Written>((push) =>
        inSnapshot(strapi, async (query) => {
          const choice = await this.free(query, tables, documentId, asked, repeatable, now);
          const { row, signer, number, issuedOn } = choice;
          const printed = { format: 'docx' as const, issue: { number, issuedOn }, signer, now };
          const { job, known } = await getService(strapi, 'printing').read(query, tables, row, printed, push);
          if (asked.basis !== undefined && asked.basis !== basisOf(row, known.present))
            throw new ReportError('report_moved');
          return { job, known: { ...known, chosen: choice } };
        }),
      );
      await storeIssued(strapi, written, { repeatable, actor, now, nextNumbers });
    },

    /** What is to be issued, as long as it is free. @throws Settled when the very same was answered already */
    async free(
      query: Query,
      tables: SourceTables,
      documentId: string,
      asked: IssueRequest,
      repeatable: Repeatable,
      now: Date,
    ): Promise<Chosen> {
      if (await settled(query, documentId, asked, repeatable)) throw new Settled();
      const row = await getService(strapi, 'reports').row(query, documentId);
      if (row.state !== 'submitted') throw new ReportError('report_not_submitted');
      if (asked.version !== undefined && asked.version !== row.version)
        throw new ReportError('report_changed');
      const settings = await getService(strapi, 'agencySettings').read(query, row.agencyId);
      const { agency } = await getService(strapi, 'present').subject(query, tables, row);
      const choice = await chosen(query, { row, agency, settings }, asked, now);
      await refuseTaken(query, choice, nextNumbers);
      return choice;
    },
  };
};

/** @throws ReportError `idempotency_key_reused` */
const settled = async (
  query: Query,
  documentId: string,
  asked: IssueRequest,
  repeatable: Repeatable,
): Promise<boolean> => (await answeredBefore(query, repeatable)) || isAsIssued(query, documentId, asked);
