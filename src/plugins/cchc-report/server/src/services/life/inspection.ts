import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import type { ReportDocument } from 'nd30-document';
import { ReportError, type ErrorCode } from '../../domain/errors';
import { asLetter, signerOf } from '../../domain/life';
import {
  departures,
  lintReport,
  type Departure,
  type LintInput,
  type RenderedSection,
} from '../../domain/lint';
import {
  composeReport,
  draftTemplate,
  faultOf,
  linesOf,
  subjectOf,
  valuesOf,
  type SectionText,
} from '../../domain/narrative';
import { decapitalise, fillTemplate, formatDate, formatDocumentNumber, oneLine } from '../../domain/vi';
import {
  draftsInside,
  inSnapshot,
  readAgencies,
  withoutEvidence,
  type Query,
  type SourceTables,
  type UnreadyRecords,
} from '../../sources';
import {
  findIssued,
  isUntouched,
  lastIssuedBefore,
  readIssuedPart,
  readSections,
  type ReportRow,
  type SectionRow,
} from '../../sources/life';
import words from '../../translations/inspection.vi.json';
import type { LintAnswer, LintFinding, RecordType } from '../../contract';
import { getService } from '../getService';
import { recordAnswers } from './changes';
import { printOf, type Present } from './present';
import { titleOf } from './templates';

/** Records named of one finding. */
const MOST_NAMED = 100;

/** Collects what the check before issue looks at, and asks it. */
export const createInspectionService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The answer of `GET /cchc-report/reports/:id/lint`.
   * @param mayOpen whether who asks may open records of a content type: of others it says how many there are
   * @throws ReportError `report_unknown`, `report_not_draft`
   */
  async answer(documentId: string, mayOpen: (uid: string) => boolean, now: Date): Promise<LintAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    const known = (type: RecordType): boolean => mayOpen(tables[RECORD_SOURCES[type]].uid);
    const findings = (await this.findings(documentId, now)).map((each) => named(each, known));
    const of = (severity: LintFinding['severity']): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return {
      data: {
        summary: { errors: of('error'), warnings: of('warning'), notes: of('note') },
        findings: [...findings],
      },
    };
  },

  /** @throws ReportError `report_unknown`, `report_has_errors` */
  async refuseErrors(query: Query, documentId: string): Promise<void> {
    await getService(strapi, 'reports').row(query, documentId);
    const faults = faultsIn(await textsOf(query, documentId));
    const [first] = faults;
    if (first !== undefined)
      throw new ReportError('report_has_errors', {
        count: faults.length,
        first: `${titleOf(first.key)}: ${first.message}`,
      });
  },

  /** Those an open report goes to who are no more from a day on. @throws ReportError as the present service */
  async departures(
    query: Query,
    tables: SourceTables,
    row: ReportRow,
    now: Date,
  ): Promise<readonly Departure[]> {
    const present = await getService(strapi, 'present').read(query, tables, row, [], now);
    const texts = await textsOf(query, row.documentId);
    const { addressees, recipients } = letterOf(present, printable(texts, faultsIn(texts)));
    return departures(await agenciesOf(query, tables), [...addressees, ...recipients.others]);
  },

  async findings(documentId: string, now: Date): Promise<readonly LintFinding[]> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const row = await getService(strapi, 'reports').row(query, documentId);
      if (row.state !== 'draft' && row.state !== 'submitted') throw new ReportError('report_not_draft');
      const present = await getService(strapi, 'present').read(
        query,
        tables,
        row,
        printOf(row).appendices,
        now,
      );
      return lintReport(await inputOf(strapi, query, tables, row, present));
    });
  },
});

/** Speaks of drafts and of evidence: their names are for those who may open such records. */
const UNPUBLISHED: readonly string[] = ['drafts_inside', 'evidence_missing'];

const named = (finding: LintFinding, known: (type: RecordType) => boolean): LintFinding => {
  if (!UNPUBLISHED.includes(finding.code)) return finding;
  const records = finding.records.filter(({ type }) => known(type));
  return { ...finding, records, more: finding.more + finding.records.length - records.length };
};

const textsOf = async (query: Query, documentId: string): Promise<readonly SectionText[]> =>
  (await readSections(query, documentId)).map(({ section, text }) => ({ key: section, text }));

/** What is said of a text: the words of a template's faults would speak of a template. */
const FAULTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  template_invalid: words.faults.invalid,
  placeholder_unknown: words.faults.unknown,
};

const messageOf = ({ code, params, message }: ReportError): string => {
  const form = FAULTS[code];
  return form === undefined ? message : fillTemplate(form, params);
};

/** Section by section; when each is right by itself, all of them together, which may be too much. */
const faultsIn = (sections: readonly SectionText[]): LintInput['faults'] => {
  const faults = sections.flatMap(({ key, text }) => {
    const fault = faultOf(text);
    return fault === null ? [] : [{ key, message: messageOf(fault) }];
  });
  const whole = faults.length === 0 ? faultOf(draftTemplate(sections)) : null;
  const longest = [...sections].sort((a, b) => b.text.length - a.text.length)[0];
  return whole === null || longest === undefined ? faults : [{ key: longest.key, message: messageOf(whole) }];
};

/** What prints, whatever is wrong with the rest. */
const printable = (texts: readonly SectionText[], faults: LintInput['faults']): readonly SectionText[] =>
  texts.filter(({ key }) => !faults.some((fault) => fault.key === key));

const letterOf = (
  { facts, settings }: Pick<Present, 'facts' | 'settings'>,
  texts: readonly SectionText[],
): ReportDocument =>
  asLetter(composeReport(facts, draftTemplate(texts)), {
    settings,
    signer: signerOf(settings),
    issue: null,
  });

const inputOf = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  row: ReportRow,
  { agency, facts, request, settings, template, view }: Present,
): Promise<LintInput> => {
  const rows = await readSections(query, row.documentId);
  const texts = rows.map(({ section, text }) => ({ key: section, text }));
  const faults = faultsIn(texts);
  const letter = letterOf({ facts, settings }, printable(texts, faults));
  const unready = { agency: agency.id, window: facts.window, limit: MOST_NAMED };
  const recorded = ({ total, records }: UnreadyRecords) => ({
    total,
    records: recordAnswers(strapi, tables, records),
  });
  return {
    level: facts.agency.level,
    asOf: facts.asOf,
    subject: subjectOf(request.period),
    sections: texts.map(({ key, text }) => ({ key, title: titleOf(key), text })),
    faults,
    outdated: rows
      .filter((each) => !isUntouched(each) && saysOtherwise(each, template))
      .map(({ section }) => section),
    values: valuesOf(texts, view),
    rendered: linesOf(texts, view, facts).filter(({ key }) => !faults.some((fault) => fault.key === key)),
    last: await lastReport(query, row),
    addressees: letter.addressees,
    recipients: letter.recipients.others,
    archive: letter.recipients.archive,
    agencies: await agenciesOf(query, tables),
    figures: facts.figures,
    plans: facts.plans,
    withoutEvidence: recorded(await withoutEvidence(query, tables, unready)),
    draftsInside: recorded(await draftsInside(query, tables, unready)),
    provisional: facts.provisional,
    to: facts.window.to,
    signerKnown: signerOf(settings) !== null,
  };
};

/** The template would say another thing now than it did when these words were written upon it. */
const saysOtherwise = ({ section, base }: SectionRow, template: readonly SectionText[]): boolean => {
  const now = template.find(({ key }) => key === section)?.text;
  return now !== undefined && now !== base;
};

const agenciesOf = async (query: Query, tables: SourceTables): Promise<LintInput['agencies']> => {
  const agencies = await readAgencies(query, tables);
  return agencies.map(({ name, shortName, validFrom, validTo, successorId }) => ({
    name: oneLine(name),
    shortName: oneLine(shortName),
    validFrom,
    validTo,
    successor: agencies.find(({ id }) => id === successorId)?.name ?? null,
  }));
};

/** The last issued report of the same agency and kind, as it printed. */
const lastReport = async (query: Query, row: ReportRow): Promise<LintInput['last']> => {
  const last = await lastIssuedBefore(query, { ...row, before: row.lastDay });
  const issued = last === null ? null : await findIssued(query, last);
  if (last === null || issued === null) return null;
  const sections = JSON.parse((await readIssuedPart(query, last, 'sections')) ?? '[]') as RenderedSection[];
  const number = formatDocumentNumber(issued.number, issued.symbol);
  const label = fillTemplate(words.last, { number, date: formatDate(issued.issuedOn) });
  return { label: decapitalise(label), sections };
};
