import { periodPhrase } from '../period';
import { fillTemplate } from '../vi';
import type { AppendixContent, AppendixFacts } from './content';
import type { AppendixId } from './ids';
import wording from './wording.vi.json';

/** What every appendix is called. */
export const titled = (
  id: AppendixId,
  { period }: AppendixFacts,
): Pick<AppendixContent, 'id' | 'subject' | 'title'> => ({
  id,
  subject: wording.appendices[id].subject,
  title: fillTemplate(wording.appendices[id].title, { period: periodPhrase(period) }),
});
