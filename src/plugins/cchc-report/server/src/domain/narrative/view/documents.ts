import type { ViewOf } from '../catalogue';
import { citableDocument } from '../citable';
import type { OfficialDocumentFact, ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { fillSpans } from '../spans';
import { isIssuedBy, findUnitName } from '../unitName';
import { toList, Phrase, type Quantity } from '../values';
import wording from '../wording.vi.json';
import { type FigureReader, makePart, readFigures } from './figures';
import { commonName } from './rows';

/** Most documents cited in one sentence; beyond that the text gives only their number. */
const MOST_LISTED = 8;

export function documentsView({
  figures,
  officialDocuments,
  agency,
  predecessors,
}: ReportFacts): ViewOf<'documents'> {
  const reader = readFigures(figures);
  const total = reader.value('official-documents');
  const ofPredecessor = ({ issuerName }: OfficialDocumentFact): boolean =>
    predecessors.some(({ name }) => isIssuedBy(issuerName, name));
  const own = officialDocuments.filter(
    (document) => isIssuedBy(document.issuerName, agency.name) || ofPredecessor(document),
  );
  const received = officialDocuments.filter((document) => !own.includes(document));
  const count = (documents: readonly OfficialDocumentFact[], name: string): Quantity =>
    makePart(total, total.amount === null ? null : documents.length, name);
  const listed = officialDocuments.length <= MOST_LISTED;
  const unit = findUnitName(agency.name);
  return {
    total,
    own: count(own, 'documents.own'),
    own_list: listed
      ? toList(own.map((document) => citableDocument(document, ofPredecessor(document))))
      : null,
    received: count(received, 'documents.received'),
    received_list: listed ? toList(received.map((document) => citableDocument(document))) : null,
    from_superiors: !received.some(({ issuerName }) => unit !== null && issuerName.includes(unit)),
    with_sector: count(
      own.filter(({ sector }) => sector !== null),
      'documents.with_sector',
    ),
    sectors: toList(sectorPhrases(own, reader, wording.sector)),
    sector_names: toList(sectorPhrases(own, reader, wording.sectorName)),
    several_sectors: new Set(own.flatMap(({ sector }) => sector ?? [])).size > 1,
    guiding: count(
      own.filter(({ guides }) => guides),
      'documents.guiding',
    ),
    list: toList(officialDocuments.map((document) => citableDocument(document))),
  };
}

/** "hộ tịch 02 văn bản", the sector with most documents first. */
function sectorPhrases(
  documents: readonly OfficialDocumentFact[],
  figures: FigureReader,
  form: string,
): readonly Phrase[] {
  const rows = figures.rows('official-documents', 'sector');
  const counts = new Map<string, number>();
  for (const { sector } of documents) if (sector !== null) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([sector, count]) => {
      const key = rows.find(({ label }) => label === sector)?.key ?? '';
      const number = makePart(figures.row('official-documents', 'sector', key), count, 'documents.sectors');
      return new Phrase(
        fillSpans(form, {
          name: commonName(sector, number.source),
          count: numberSpans(number),
        }),
      );
    });
}
