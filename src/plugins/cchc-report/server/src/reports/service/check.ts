import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../../config';
import type { ReportDocument } from 'nd30-document';
import { ReportError, type ErrorCode } from '../../domain/errors';
import { asLetter, findSigner } from '../model';
import { departures, checkDraft, type Departure, type DraftCheckInput, type RenderedSection } from '../check';
import {
  composeReport,
  draftTemplate,
  findFault,
  listLines,
  composeSubject,
  listValues,
  type ReportFacts,
  type SectionText,
} from '../../domain/narrative';
import { decapitalise, fillTemplate, formatDate, formatDocumentNumber, oneLine } from '../../domain/vi';
import { draftsInside, withoutEvidence, type Query, type UnreadyRecords } from '../../sources';
import {
  findIssued,
  isUntouched,
  lastIssuedBefore,
  readIssuedPart,
  readSections,
  type ReportRow,
  type SectionRow,
} from '../store';
import words from '../../translations/inspection.vi.json';
import type { AgencySettings, DraftCheckAnswer, DraftFinding, RecordType } from '../../contract';
import { getService } from '../../services/getService';
import { includedPredecessors, officeIds } from '../../services/figures';
import type { Reading } from '../../services/reading';
import type { LocalDate } from '../../domain/period';
import { readAgencySettings } from './agencySettings';
import { recordAnswers } from './changes';
import { requireOpen } from './requireReport';
import { readPrint, type Snapshot } from './snapshot';
import { findTitle } from './templates';

/** The most records named in one finding. */
const MOST_NAMED = 100;

/**
 * The answer of `GET /cchc-report/reports/:id/lint`: the check before issue.
 * @param mayOpen tells if the caller may open records of a content type; for other types only the number of records
 * is given
 * @throws ReportError `report_unknown`, `report_not_draft`
 */
export const answerCheck = async (
  strapi: Core.Strapi,
  documentId: string,
  mayOpen: (uid: string) => boolean,
  now: Date,
): Promise<DraftCheckAnswer> =>
  getService(strapi, 'snapshots').reading(now, async (drafts) => {
    const { query, tables } = drafts;
    const row = await requireOpen(query, documentId);
    const snapshot = await drafts.snapshot(row, readPrint(row).appendices);
    const mayName = (type: RecordType): boolean => mayOpen(tables[RECORD_SOURCES[type]].uid);
    const findings = checkDraft(await readInput(strapi, drafts, row, snapshot)).map((finding) =>
      withoutHidden(finding, mayName),
    );
    const count = (severity: DraftFinding['severity']): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return {
      data: {
        summary: { errors: count('error'), warnings: count('warning'), notes: count('note') },
        findings,
      },
    };
  });

/** Refuses a report whose text cannot be printed. @throws ReportError `report_has_errors` */
export const refuseErrors = async (query: Query, documentId: string): Promise<void> => {
  const faults = faultsIn(await readTexts(query, documentId));
  const [first] = faults;
  if (first !== undefined)
    throw new ReportError('report_has_errors', {
      count: faults.length,
      first: `${findTitle(first.key)}: ${first.message}`,
    });
};

/** Finds the bodies that cease to exist on some day and that an open report names in its address or its text. */
export const findDepartures = async (
  reading: Reading,
  { documentId }: ReportRow,
  { facts, settings }: Pick<IssuedContent, 'facts' | 'settings'>,
): Promise<readonly Departure[]> =>
  listDepartures(reading, { facts, settings, texts: await readTexts(reading.query, documentId) });

/** The content of a report that is about to be issued. */
interface IssuedContent {
  readonly facts: ReportFacts;
  readonly settings: AgencySettings;
  readonly texts: readonly SectionText[];
}

const listDepartures = async (
  reading: Reading,
  { facts, settings, texts }: IssuedContent,
): Promise<readonly Departure[]> => {
  const { addressees, recipients } = readLetter({ facts, settings }, filterPrintable(texts, faultsIn(texts)));
  return departures({
    agencies: await readCheckedAgencies(reading),
    addressees,
    recipients: recipients.others,
    level: facts.agency.level,
    sections: texts.map(toCheckedSection),
  });
};

/**
 * The bodies that a report names although they are gone on the day of issue; empty unless a reason overrides it.
 * @throws ReportError `bodies_gone` without a reason
 */
export const requireReason = async (
  reading: Reading,
  content: IssuedContent,
  issuedOn: LocalDate,
  reason: string | undefined,
): Promise<readonly string[]> => {
  const gone = (await listDepartures(reading, content))
    .filter(({ from }) => from <= issuedOn)
    .map(({ message }) => message);
  const [first] = gone;
  if (first !== undefined && reason === undefined)
    throw new ReportError(
      'bodies_gone',
      { date: formatDate(issuedOn), count: gone.length, first },
      { bodies: gone },
    );
  return gone;
};

/** Findings about drafts and evidence; the records are named only for callers who may open them. */
const UNPUBLISHED: readonly string[] = ['drafts_inside', 'evidence_missing'];

const withoutHidden = (finding: DraftFinding, mayName: (type: RecordType) => boolean): DraftFinding => {
  if (!UNPUBLISHED.includes(finding.code)) return finding;
  const records = finding.records.filter(({ type }) => mayName(type));
  return { ...finding, records, more: finding.more + finding.records.length - records.length };
};

const readTexts = async (query: Query, documentId: string): Promise<readonly SectionText[]> =>
  (await readSections(query, documentId)).map(({ section, text }) => ({ key: section, text }));

/** Messages for the faults of a text, because the messages for templates mention a template. */
const FAULTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  template_invalid: words.faults.invalid,
  placeholder_unknown: words.faults.unknown,
};

const toMessage = ({ code, params, message }: ReportError): string => {
  const form = FAULTS[code];
  return form === undefined ? message : fillTemplate(form, params);
};

/** Checks each section alone; if all are valid, checks them together, because together they may be too long. */
const faultsIn = (sections: readonly SectionText[]): DraftCheckInput['faults'] => {
  const faults = sections.flatMap(({ key, text }) => {
    const fault = findFault(text);
    return fault === null ? [] : [{ key, message: toMessage(fault) }];
  });
  const whole = faults.length === 0 ? findFault(draftTemplate(sections)) : null;
  const longest = [...sections].sort((a, b) => b.text.length - a.text.length)[0];
  return whole === null || longest === undefined ? faults : [{ key: longest.key, message: toMessage(whole) }];
};

/** Renders the printable sections and skips those with faults. */
const filterPrintable = (
  texts: readonly SectionText[],
  faults: DraftCheckInput['faults'],
): readonly SectionText[] => texts.filter(({ key }) => !faults.some((fault) => fault.key === key));

const readLetter = (
  { facts, settings }: { readonly facts: ReportFacts; readonly settings: AgencySettings },
  texts: readonly SectionText[],
): ReportDocument =>
  asLetter(composeReport(facts, draftTemplate(texts)), {
    settings,
    signer: findSigner(settings),
    issue: null,
  });

const readInput = async (
  strapi: Core.Strapi,
  reading: Reading,
  row: ReportRow,
  { agency, facts, request, template, view }: Snapshot,
): Promise<DraftCheckInput> => {
  const { query, tables } = reading;
  const settings = await readAgencySettings(query, agency.documentId);
  const rows = await readSections(query, row.documentId);
  const texts = rows.map(({ section, text }) => ({ key: section, text }));
  const faults = faultsIn(texts);
  const letter = readLetter({ facts, settings }, filterPrintable(texts, faults));
  const predecessors = await includedPredecessors(reading, agency, request);
  const unready = { agencies: officeIds({ agency, predecessors }), window: facts.window, limit: MOST_NAMED };
  const toRecords = ({ total, records }: UnreadyRecords) => ({
    total,
    records: recordAnswers(strapi, tables, records),
  });
  return {
    level: facts.agency.level,
    asOf: facts.asOf,
    subject: composeSubject(facts),
    sections: texts.map(toCheckedSection),
    faults,
    outdated: rows
      .filter((each) => !isUntouched(each) && isOutdated(each, template()))
      .map(({ section }) => section),
    values: listValues(texts, view),
    rendered: listLines(texts, view, facts).filter(({ key }) => !faults.some((fault) => fault.key === key)),
    last: await lastReport(query, row),
    addressees: letter.addressees,
    recipients: letter.recipients.others,
    archive: letter.recipients.archive,
    agencies: await readCheckedAgencies(reading),
    figures: facts.figures,
    plans: facts.plans,
    withoutEvidence: toRecords(await withoutEvidence(query, tables, unready)),
    draftsInside: toRecords(await draftsInside(query, tables, unready)),
    provisional: facts.provisional,
    to: facts.window.to,
    signerKnown: findSigner(settings) !== null,
  };
};

const toCheckedSection = ({ key, text }: SectionText) => ({ key, title: findTitle(key), text });

/** True when the template would now produce different text than when this section was edited. */
const isOutdated = ({ section, base }: SectionRow, template: readonly SectionText[]): boolean => {
  const now = template.find(({ key }) => key === section)?.text;
  return now !== undefined && now !== base;
};

const readCheckedAgencies = async (reading: Reading): Promise<DraftCheckInput['agencies']> => {
  const agencies = await reading.agencies();
  return agencies.map(({ name, shortName, validFrom, validTo, successorId }) => ({
    name: oneLine(name),
    shortName: oneLine(shortName),
    validFrom,
    validTo,
    successor: agencies.find(({ id }) => id === successorId)?.name ?? null,
  }));
};

/** The last issued report of the same agency and kind, in its printed form. */
const lastReport = async (query: Query, row: ReportRow): Promise<DraftCheckInput['last']> => {
  const last = await lastIssuedBefore(query, { ...row, before: row.lastDay });
  const issued = last === null ? null : await findIssued(query, last);
  if (last === null || issued === null) return null;
  const sections = JSON.parse((await readIssuedPart(query, last, 'sections')) ?? '[]') as RenderedSection[];
  const number = formatDocumentNumber(issued.number, issued.symbol);
  const label = fillTemplate(words.last, { number, date: formatDate(issued.issuedOn) });
  return { label: decapitalise(label), sections };
};
