import type { ValueTable } from 'nd30-document';
import { recordSource } from '../source';
import { fillTemplate, formatDecimal } from '../vi';
import { columns, date, ordinal, text } from './columns';
import { type AppendixContent, type AppendixFacts, numberRows, appendixNames, totalRow } from './content';
import type { EvidenceRecord } from './records';
import wording from './wording.vi.json';

const words = wording.appendices.evidence;

/** Every piece of evidence of the counted records, with its location. */
export function evidenceAppendix(facts: AppendixFacts): AppendixContent | null {
  const { evidence } = facts.records;
  if (evidence.length === 0) return null;
  return { ...appendixNames('evidence', facts), orientation: 'landscape', tables: [list(evidence)] };
}

function list(evidence: readonly EvidenceRecord[]): ValueTable {
  const rows = evidence.map((piece) => ({
    source: recordSource(piece.type, piece.documentId),
    values: [
      piece.date,
      wording.recordTypes[piece.type],
      piece.record,
      piece.title,
      [piece.url, piece.file].filter((place) => place !== null).join('; '),
    ],
  }));
  const total = fillTemplate(wording.totalOf, {
    count: formatDecimal(evidence.length),
    unit: wording.evidenceUnit,
  });
  return {
    caption: words.list,
    columns: columns([
      ordinal,
      date('day', 10),
      text('recordType', 12),
      text('record', 30),
      text('evidence', 22),
      text('location', 24),
    ]),
    rows: [...numberRows(rows), totalRow([null, null, null, total, null, null])],
  };
}
