import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { appendixSubject, requiredLists, type AppendixId } from '../../domain/appendices';
import { ReportError } from '../../domain/errors';
import type { RecordState, Seen } from '../../domain/life';
import { draftOf, viewOf, type ReportFacts, type SectionText, type View } from '../../domain/narrative';
import { parsePeriodKey, periodYear, windowOf } from '../../domain/period';
import { quoteInput } from '../../domain/vi';
import { agencyOfDocument, recordStates, type AgencyRow, type Query, type SourceTables } from '../../sources';
import type { ReportRow } from '../../sources/life';
import type { AgencySettings, PrintAnswer } from '../../contract';
import type { FiguresRequest } from '../figures';
import { getService } from '../getService';
import type { ListsReading } from '../lists';

/** What a report tells of. */
export type Subject = Pick<ReportRow, 'agencyId' | 'kind' | 'periodKey' | 'cutoff'>;

export interface Print extends Pick<PrintAnswer, 'medium' | 'size'> {
  readonly appendices: readonly AppendixId[];
}

/** Everything that a report would say if it were made now, read in one snapshot. */
export interface Present {
  readonly agency: AgencyRow;
  readonly request: FiguresRequest;
  readonly facts: ReportFacts;
  readonly records: readonly RecordState[];
  readonly view: View;
  readonly settings: AgencySettings;
  /** The words that the template has for these figures; worked out when they are asked for: a file is written without them. */
  readonly template: readonly SectionText[];
}

export const printOf = (row: Pick<ReportRow, 'print'>): Print => JSON.parse(row.print) as Print;

/** What is kept of the present, so that a later look knows what moved. */
export const seenOf = ({ facts, records, template }: Present): Seen => ({
  figures: facts.figures,
  records,
  sections: Object.fromEntries(template.map(({ key, text }) => [key, text])),
});

/** Stands for all that an open report would print: whoever issues says by it what they saw. */
export const basisOf = (
  { version, print }: Pick<ReportRow, 'version' | 'print'>,
  { facts, records, settings }: Present,
): string =>
  createHash('sha256')
    .update(JSON.stringify([version, print, facts, records, settings]))
    .digest('hex');

const once = <Value>(work: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: work() }).value;
};

/** Reads what a report would say now. */
export const createPresentService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The agency a report is of, and its period as the figures ask for it. @throws ReportError `agency_unknown` */
  async subject(
    query: Query,
    tables: SourceTables,
    { agencyId, periodKey, cutoff }: Omit<Subject, 'kind'>,
  ): Promise<{ agency: AgencyRow; request: FiguresRequest }> {
    const agency = await agencyOfDocument(query, tables, agencyId);
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(agencyId) });
    return { agency, request: { agency: agency.slug, period: parsePeriodKey(periodKey), cutoff } };
  },

  /** @throws ReportError as the facts service, and for a template that does not fit any more */
  async read(
    query: Query,
    tables: SourceTables,
    row: Subject,
    appendices: readonly AppendixId[],
    now: Date,
  ): Promise<Present> {
    const { agency, request } = await this.subject(query, tables, row);
    const { facts } = await getService(strapi, 'facts').read(query, tables, request, now);
    const window = windowOf(request.period, request.cutoff);
    const records = await recordStates(query, tables, {
      agency: agency.id,
      window,
      year: periodYear(request.period),
    });
    const filled = await filledAppendices(strapi, { query, tables, request }, appendices);
    const view = viewOf(
      facts,
      filled.map((id) => ({ subject: appendixSubject(id) })),
    );
    const words = await getService(strapi, 'templates').sections(query, agency.documentId, row.kind);
    const drafts = once(() => words.map(({ key, text }) => ({ key, text: draftOf(text, view) })));
    return {
      agency,
      request,
      facts,
      records,
      view,
      settings: await getService(strapi, 'agencySettings').read(query, agency.documentId),
      get template() {
        return drafts();
      },
    };
  },
});

/** Those of the chosen appendices that have something to list: the others are not printed, and not referred to. */
const filledAppendices = async (
  strapi: Core.Strapi,
  reading: ListsReading,
  chosen: readonly AppendixId[],
): Promise<readonly AppendixId[]> => {
  const filled: AppendixId[] = [];
  for (const id of chosen)
    if ((await getService(strapi, 'lists').count(reading, requiredLists([id]))) > 0) filled.push(id);
  return filled;
};
