import type { Sheet, Workbook } from 'nd30-document';
import type { AppendixContent } from '../appendices';
import type { ReportFacts } from '../narrative';
import { periodLabel, periodPhrase } from '../period';
import { appendixLabel, capitalise, fillTemplate, oneLine } from '../vi';
import { figureSheets } from './figureSheets';
import wording from './wording.vi.json';

/** The figures of a period, then the appendices of its report, one sheet each. */
export function composeWorkbook(facts: ReportFacts, appendices: readonly AppendixContent[]): Workbook {
  const { period, window, agency, figures } = facts;
  return {
    sheets: [
      ...figureSheets({ period: { label: periodLabel(period), ...window }, agency, figures }),
      ...appendices.map((appendix, index) =>
        appendixSheet(appendix, appendixLabel(index, appendices.length)),
      ),
    ],
    properties: {
      title: fillTemplate(wording.figures.title, { period: periodPhrase(period) }),
      agency: oneLine(agency.name),
    },
  };
}

const appendixSheet = ({ tab, title, tables }: AppendixContent, label: string): Sheet => ({
  name: capitalise(tab),
  title: [label, title].join('\n'),
  tables,
});
