import { periodPhrase } from '../period';
import { fillTemplate } from '../vi';
import type { AppendixContent, AppendixFacts } from './content';
import type { AppendixId } from './ids';
import wording from './wording.vi.json';

/** Of those whose subject is too long for a tab beside others. */
const tabs: Partial<Record<AppendixId, string>> = { outreach: wording.appendices.outreach.tab };

/** What every appendix is called. */
export const titled = (
  id: AppendixId,
  { period }: AppendixFacts,
): Pick<AppendixContent, 'id' | 'subject' | 'tab' | 'title'> => ({
  id,
  subject: wording.appendices[id].subject,
  tab: tabs[id] ?? wording.appendices[id].subject,
  title: fillTemplate(wording.appendices[id].title, { period: periodPhrase(period) }),
});

/** As the text refers to an appendix: "tin, bài". */
export const appendixSubject = (id: AppendixId): string => wording.appendices[id].subject;
