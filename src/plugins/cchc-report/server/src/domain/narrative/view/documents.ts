import type { ViewOf } from '../catalogue';
import { citableDocument } from '../citable';
import type { OfficialDocumentFact, ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans } from '../spans';
import { isIssuedBy, unitNameOf } from '../unitName';
import { listOf, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';
import { commonName } from './rows';

/** A sentence that cites more documents than this is not read; then the text gives the numbers only. */
const MOST_LISTED = 8;

const SOURCE = figureSource('official-documents');

export function documentsView({ figures, officialDocuments, agency }: ReportFacts): ViewOf<'documents'> {
  const total = readFigures(figures).value('official-documents');
  const own = officialDocuments.filter(({ issuerName }) => isIssuedBy(issuerName, agency.name));
  const received = officialDocuments.filter((document) => !own.includes(document));
  const count = (documents: readonly OfficialDocumentFact[]): Quantity =>
    new Quantity(total.amount === null ? null : documents.length, SOURCE);
  const listed = officialDocuments.length <= MOST_LISTED;
  const unit = unitNameOf(agency.name);
  return {
    total,
    own: count(own),
    own_list: listed ? listOf(own.map(citableDocument)) : null,
    received: count(received),
    received_list: listed ? listOf(received.map(citableDocument)) : null,
    from_superiors: !received.some(({ issuerName }) => unit !== null && issuerName.includes(unit)),
    with_sector: count(own.filter(({ sector }) => sector !== null)),
    sectors: listOf(sectorPhrases(own)),
    list: listOf(officialDocuments.map(citableDocument)),
  };
}

/** "hộ tịch 02 văn bản", the sector with most documents first. */
function sectorPhrases(documents: readonly OfficialDocumentFact[]): readonly Phrase[] {
  const counts = new Map<string, number>();
  for (const { sector } of documents) if (sector !== null) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([sector, count]) =>
        new Phrase(
          fillSpans(wording.sector, {
            name: commonName(sector, SOURCE),
            count: numberSpans(new Quantity(count, SOURCE)),
          }),
        ),
    );
}
