import type { DocumentDate, ReportDocument } from '../../document/tree';
import halfYear from '../../templates/half-year.liquid?raw';
import { monthOf, periodPhrase, yearOf } from '../period';
import { fillTemplate, oneLine } from '../vi';
import { readBlocks } from './engine/markup';
import { renderTemplate } from './engine/render';
import type { ReportFacts } from './facts';
import { tableNamed } from './tables';
import { unitNameOf } from './unitName';
import { viewOf } from './view';
import wording from './wording.vi.json';

/** The template of the report on communication about administrative reform; it serves every kind of period. */
export const DEFAULT_TEMPLATE: string = halfYear;

/**
 * The report of one period as a document: draft, without number and signer.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function composeReport(facts: ReportFacts, template: string = DEFAULT_TEMPLATE): ReportDocument {
  const { lines, session } = renderTemplate(template, viewOf(facts));
  const subject = fillTemplate(wording.subject, { period: periodPhrase(facts.period) });
  const name = oneLine(facts.agency.name);
  const unit = facts.draftingUnit === null ? '' : oneLine(facts.draftingUnit);
  return {
    preset: '14',
    issuer: { lines: issuerLines(name) },
    number: { value: null, symbol: wording.symbol },
    place: oneLine(facts.agency.placeName),
    date: draftDate(facts),
    typeName: wording.typeName,
    subject,
    addressees: facts.addressees.map((addressee) => oneLine(addressee.name)),
    body: readBlocks(lines, session.pieces, (table) => tableNamed(table, facts)),
    signature: {
      signing: {
        authority: 'collective-head',
        collective: wording.collective,
        title: wording.headTitle,
      },
      signerName: null,
    },
    recipients: {
      others: facts.otherRecipients.map(oneLine),
      archive: unit === '' ? wording.archive : `${wording.archive}, ${unit}`,
    },
    properties: { title: subject, agency: name },
  };
}

/** "Ủy ban nhân dân" above "xã Ích Hậu" (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 2). */
function issuerLines(name: string): readonly string[] {
  const unit = unitNameOf(name);
  return unit === null ? [name] : [wording.peoplesCommittee, unit];
}

/** The month in which it will be signed, the day left blank: not before the data are closed. */
function draftDate({ asOf, window }: ReportFacts): DocumentDate {
  const day = asOf > window.to ? asOf : window.to;
  return { state: 'draft', year: yearOf(day), month: monthOf(day) };
}
