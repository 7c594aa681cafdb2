import type { DocumentDate, ReportDocument, Signing } from '../../document/tree';
import { toAppendix, type AppendixContent } from '../appendices';
import halfYear from '../../templates/half-year.liquid?raw';
import { monthOf, periodPhrase, yearOf } from '../period';
import { fillTemplate, oneLine } from '../vi';
import { readBlocks } from './engine/markup';
import { renderTemplate } from './engine/render';
import type { NamedAgency, ReportFacts } from './facts';
import { tableNamed } from './tables';
import { unitNameOf } from './unitName';
import { viewOf } from './view';
import wording from './wording.vi.json';

/** The template of the report on communication about administrative reform; it serves every kind of period. */
export const DEFAULT_TEMPLATE: string = halfYear;

/** What is chosen for a report besides its period. */
export interface ReportChoices {
  readonly appendices: readonly AppendixContent[];
  readonly medium: ReportDocument['medium'];
  readonly preset: ReportDocument['preset'];
}

const PLAIN: ReportChoices = { appendices: [], medium: 'paper', preset: '14' };

/**
 * The report of one period as a document: draft, without number and signer.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function composeReport(
  facts: ReportFacts,
  template: string = DEFAULT_TEMPLATE,
  { appendices, medium, preset }: ReportChoices = PLAIN,
): ReportDocument {
  const { lines, session } = renderTemplate(template, viewOf(facts, appendices));
  const subject = fillTemplate(wording.subject, { period: periodPhrase(facts.period) });
  const name = oneLine(facts.agency.name);
  const unit = facts.draftingUnit === null ? '' : oneLine(facts.draftingUnit);
  const committee = unitNameOf(name);
  return {
    preset,
    medium,
    issuer: issuerOf(name, committee, facts.superior),
    number: { value: null, symbol: committee === null ? wording.otherSymbol : wording.symbol },
    place: oneLine(facts.agency.placeName),
    date: draftDate(facts),
    typeName: wording.typeName,
    subject,
    addressees: facts.addressees.map((addressee) => oneLine(addressee.name)),
    body: readBlocks(lines, session.pieces, (table) => tableNamed(table, facts)),
    signature: { signing: signingOf(committee), signerName: null },
    recipients: {
      others: facts.otherRecipients.map(oneLine),
      archive: unit === '' ? wording.archive : `${wording.archive}, ${unit}`,
    },
    appendices: appendices.map(toAppendix),
    properties: { title: subject, agency: name },
  };
}

/**
 * "Ủy ban nhân dân" above "xã Ích Hậu"; any other agency below the one it belongs to (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * ô 2).
 */
function issuerOf(
  name: string,
  committee: string | null,
  superior: NamedAgency | null,
): ReportDocument['issuer'] {
  if (committee !== null) return { lines: [wording.peoplesCommittee.name, committee] };
  return superior === null ? { lines: [name] } : { superior: oneLine(superior.name), lines: [name] };
}

/** A People's Committee decides as a body, on whose behalf its chairman signs; elsewhere the head signs (ô 7a). */
const signingOf = (committee: string | null): Signing =>
  committee === null
    ? { authority: 'head', title: wording.otherHeadTitle }
    : { authority: 'collective-head', collective: wording.collective, title: wording.headTitle };

/** The month in which it will be signed, the day left blank: not before the data are closed. */
function draftDate({ asOf, window, covered, provisional }: ReportFacts): DocumentDate {
  const closed = provisional ? window.to : covered.to;
  const day = asOf > closed ? asOf : closed;
  return { state: 'draft', year: yearOf(day), month: monthOf(day) };
}
