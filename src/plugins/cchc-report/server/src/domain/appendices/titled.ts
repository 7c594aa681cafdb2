import { periodPhrase } from '../period';
import { fillTemplate } from '../vi';
import type { AppendixContent, AppendixFacts } from './content';
import type { AppendixId } from './ids';
import wording from './wording.vi.json';

/** Short tab names where the subject is too long. */
const tabs: Partial<Record<AppendixId, string>> = { outreach: wording.appendices.outreach.tab };

/** The names of an appendix: title, subject and tab. */
export const titled = (
  id: AppendixId,
  { period }: AppendixFacts,
): Pick<AppendixContent, 'id' | 'subject' | 'tab' | 'title'> => ({
  id,
  subject: wording.appendices[id].subject,
  tab: tabs[id] ?? wording.appendices[id].subject,
  title: fillTemplate(wording.appendices[id].title, { period: periodPhrase(period) }),
});

/** An appendix's name in the text: "tin, bài". */
export const appendixSubject = (id: AppendixId): string => wording.appendices[id].subject;
