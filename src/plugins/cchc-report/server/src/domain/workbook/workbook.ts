import type { Workbook } from '../../document/workbook';
import type { AppendixContent } from '../appendices';
import type { ReportFacts } from '../narrative';
import { capitalise } from '../vi';

/** Figures first, then one sheet an appendix. */
export const workbookOf = ({ agency }: ReportFacts, appendices: readonly AppendixContent[]): Workbook => ({
  sheets: appendices.map(({ subject, title, tables }) => ({ name: capitalise(subject), title, tables })),
  properties: { title: '', agency: agency.name },
});
