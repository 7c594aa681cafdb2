import { NO_SECTOR } from '../../figures/keys';
import type { ViewOf } from '../catalogue';
import { citableDocument } from '../citable';
import type { ReportFacts } from '../facts';
import { figureSource } from '../source';
import { listOf, Quantity } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';
import { countedName, occurring } from './rows';

export function documentsView(facts: ReportFacts): ViewOf<'documents'> {
  const figures = readFigures(facts.figures);
  const sectors = occurring(figures.rows('official-documents', 'sector')).filter(
    ({ key }) => key !== NO_SECTOR,
  );
  const total = figures.value('official-documents');
  const withSector = sectors.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    total,
    with_sector: new Quantity(total.amount === null ? null : withSector, figureSource('official-documents')),
    sectors: listOf(sectors.map((row) => countedName(wording.sector, 'official-documents', 'sector', row))),
    list: listOf(facts.officialDocuments.map(citableDocument)),
  };
}
