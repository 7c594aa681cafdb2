import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import type { LocalDate } from '../../domain/period';
import { inSnapshot, type Query } from '../../sources';
import type { AgencySettings, IssueRequest, ProposalAnswer, ReportAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { reading, type Reading } from '../../services/reading';
import type { Departure } from '../check';
import type { ReportRow } from '../store';
import type { Actor } from './actor';
import { readAgencySettings } from './agencySettings';
import { findDepartures, refuseErrors, requireReason } from './check';
import { answeredBefore, makeFingerprint, isAsIssued, type Repeatable } from './idempotency';
import { chooseIssueValues, refuseTaken, type IssueValues } from './numbering';
import { readPrinted } from './printing';
import { answerReport } from './reports';
import { requireReport } from './requireReport';
import { makeBasis } from './snapshot';
import { storeIssued } from './storing';

/** A request to issue: the report, the chosen values, the actor, and the key for repetitions. */
export interface Issue {
  readonly documentId: string;
  readonly asked: IssueRequest;
  readonly repeatable: Repeatable;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * The answer of `GET /cchc-report/reports/:id/proposal`.
 * @throws ReportError `report_unknown`, `agency_unknown`, `agency_not_in_period`, `date_invalid`, `issue_date_invalid`
 */
export const answerProposal = async (
  strapi: Core.Strapi,
  documentId: string,
  asked: Pick<IssueRequest, 'issuedOn'>,
  now: Date,
): Promise<ProposalAnswer> =>
  getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const { query } = drafts;
    const row = await requireReport(query, documentId);
    const settings = await readAgencySettings(query, row.agencyId);
    const agency = await drafts.agencyOfDocument(row.agencyId);
    const { facts } = await drafts.snapshot(row, []);
    const departures = await findDepartures(drafts, row, { facts, settings });
    const { register, number, issuedOn } = await chooseIssueValues(
      query,
      { row, agency, settings },
      asked,
      now,
      async () => departures,
    );
    return {
      data: {
        number,
        symbol: register.symbol,
        year: register.year,
        issuedOn,
        signers: settings.signers,
        signer: settings.signers.some(({ id }) => id === settings.signer) ? settings.signer : null,
        departures: [...departures],
      },
    };
  });

/**
 * Issues a submitted report. The file is written with the proposed number outside of any transaction; a short
 * transaction then checks that the number is free and the report unchanged, and stores everything or nothing. A
 * repetition of the request, by its key or its content, gets the same report.
 * @throws ReportError `number_taken` with the `next` free one, `report_not_submitted`, `report_has_errors`,
 * `report_changed`, `number_invalid`, `issue_date_invalid`, `signer_unknown`, `idempotency_key_reused`,
 * `bodies_gone`, `checkpoint_failed`, `signing_unavailable`, and those of printing
 */
export const issueReport = async (
  strapi: Core.Strapi,
  documentId: string,
  asked: IssueRequest,
  key: string | null,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  const fingerprint = makeFingerprint(documentId, asked);
  const issue = { documentId, asked, repeatable: { account: actor.account, key, fingerprint }, actor, now };
  try {
    // Check early, before waiting for a worker to write the file.
    const chosen = await getService(strapi, 'snapshots').reading(now, async (drafts) => {
      const free = await chooseFree(drafts, issue, async (row, settings) => {
        const { facts } = await drafts.snapshot(row, []);
        return findDepartures(drafts, row, { facts, settings });
      });
      if (free !== null) await refuseErrors(drafts.query, documentId);
      return free;
    });
    if (chosen !== null) {
      await getService(strapi, 'checkpoints').refuseUnwritable();
      await writeAndStore(strapi, issue, chosen.issuedOn);
    }
  } catch (error) {
    // A concurrent identical request may have been faster.
    if (!(await inSnapshot(strapi, (query) => isAnswered(query, issue)))) throw error;
  }
  // Acknowledge only after a checkpoint outside the database covers the issue; a repeated request waits for the same
  // checkpoint.
  await getService(strapi, 'checkpoints').cover();
  return answerReport(strapi, documentId, now);
};

/** @throws ReportError `report_moved` when the report differs from its `basis`, `bodies_gone`, and as `issueReport` */
const writeAndStore = async (strapi: Core.Strapi, issue: Issue, issuedOn: LocalDate): Promise<void> => {
  const { asked, now } = issue;
  const turn = await getService(strapi, 'rendering').takeTurnPatiently();
  try {
    const read = await reading(strapi, async (source) => {
      const chosen = await chooseFree(source, { ...issue, asked: { ...asked, issuedOn } }, () => []);
      if (chosen === null) return null;
      const { row, signer, number } = chosen;
      const printed = await readPrinted(
        strapi,
        source,
        row,
        { format: 'docx', issue: { number, issuedOn }, signer, now },
        turn.push,
      );
      if (asked.basis !== undefined && asked.basis !== makeBasis(row, printed.snapshot, printed.settings))
        throw new ReportError('report_moved');
      const { snapshot, settings, sections: texts } = printed;
      const content = { facts: snapshot.facts, settings, texts };
      const gone = await requireReason(source, content, issuedOn, asked.override?.reason);
      return { chosen, printed, gone };
    });
    if (read !== null)
      await storeIssued(strapi, issue, { ...read, written: await turn.write(read.printed.job) });
  } finally {
    turn.end();
  }
};

/**
 * Chooses the values to issue the report with and checks that they are free; null when the same request was already
 * answered.
 * @param readDepartures as for `chooseIssueValues`
 */
const chooseFree = async (
  source: Reading,
  { documentId, asked, repeatable, now }: Issue,
  readDepartures: (
    row: ReportRow,
    settings: AgencySettings,
  ) => Promise<readonly Departure[]> | readonly Departure[],
): Promise<IssueValues | null> => {
  const { query } = source;
  if (await isAnswered(query, { documentId, asked, repeatable })) return null;
  const row = await requireReport(query, documentId);
  if (row.state !== 'submitted') throw new ReportError('report_not_submitted');
  if (asked.version !== undefined && asked.version !== row.version) throw new ReportError('report_changed');
  const settings = await readAgencySettings(query, row.agencyId);
  const agency = await source.agencyOfDocument(row.agencyId);
  const chosen = await chooseIssueValues(query, { row, agency, settings }, asked, now, async () =>
    readDepartures(row, settings),
  );
  await refuseTaken(query, chosen);
  return chosen;
};

/** @throws ReportError `idempotency_key_reused` */
const isAnswered = async (
  query: Query,
  { documentId, asked, repeatable }: Pick<Issue, 'documentId' | 'asked' | 'repeatable'>,
): Promise<boolean> => (await answeredBefore(query, repeatable)) || isAsIssued(query, documentId, asked);
