import type { DocumentDate, ReportDocument } from 'nd30-document';
import { toAppendix, type AppendixContent } from '../appendices';
import { getMonth, getYear, type Period } from '../period';
import { oneLine } from '../vi';
import { defaultTemplate } from './defaultTemplates';
import { readBlocks } from './engine/markup';
import { renderTemplate } from './engine/render';
import type { ReportFacts } from './facts';
import { composeLetterhead } from './letterhead';
import { toTemplateText } from './sections';
import { composeSubject } from './subject';
import { tableNamed } from './tables';
import { composeView } from './view';
import wording from './wording.vi.json';

/** The choices for a report apart from its period. */
export interface ReportChoices {
  readonly appendices: readonly AppendixContent[];
  readonly medium: ReportDocument['medium'];
  readonly preset: ReportDocument['preset'];
}

const PLAIN: ReportChoices = { appendices: [], medium: 'paper', preset: '14' };

/** A custom period has no kind; it uses the half-year's template. */
const templateFor = ({ kind }: Period): string => defaultTemplate(kind === 'custom' ? 'half-year' : kind);

/**
 * Composes the draft report of one period as a document, without number and signer. The default template is that of the
 * period's kind; a template may have section markers or not.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function composeReport(
  facts: ReportFacts,
  template: string = templateFor(facts.period),
  { appendices, medium, preset }: ReportChoices = PLAIN,
): ReportDocument {
  const { lines, session } = renderTemplate(toTemplateText(template), composeView(facts, appendices));
  const subject = composeSubject(facts);
  const name = oneLine(facts.agency.name);
  const unit = facts.draftingUnit === null ? '' : oneLine(facts.draftingUnit);
  const { issuer, symbol, signing } = composeLetterhead(name, facts.superior?.name ?? null);
  return {
    preset,
    medium,
    issuer,
    number: { value: null, symbol },
    place: oneLine(facts.agency.placeName),
    date: draftDate(facts),
    typeName: wording.typeName,
    subject,
    addressees: facts.addressees.map((addressee) => oneLine(addressee.name)),
    body: readBlocks(lines, session.pieces, (table) => tableNamed(table, facts)),
    signature: { signing, signerName: null },
    recipients: {
      others: facts.otherRecipients.map(oneLine),
      archive: unit === '' ? wording.archive : `${wording.archive}, ${unit}`,
    },
    appendices: appendices.map(toAppendix),
    properties: { title: subject, agency: name },
  };
}

/** The month of signing, its day left blank: not before the data close. */
function draftDate({ asOf, window, covered, provisional }: ReportFacts): DocumentDate {
  const closed = provisional ? window.to : covered.to;
  const day = asOf > closed ? asOf : closed;
  return { state: 'draft', year: getYear(day), month: getMonth(day) };
}
