import type { View, ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { holds } from '../judgements/judge';
import type { Measures } from '../judgements/measures';
import { toList, phrase, type Phrase, type Quantity } from '../values';
import wording from '../wording.vi.json';
import { findFalls } from './comparison';

type Counted = Pick<
  View,
  'plans' | 'objectives' | 'articles' | 'meetings' | 'outreach' | 'documents' | 'procedures' | 'changes'
>;

const some = ({ amount }: Quantity): boolean => (amount ?? 0) > 0;
const none = ({ amount }: Quantity): boolean => amount === null || amount === 0;

/** The words for those of the quantities that are above 0. */
const nameResults = (results: readonly (readonly [Quantity, string])[]): readonly Phrase[] | null =>
  toList(results.filter(([quantity]) => some(quantity)).map(([{ source }, words]) => phrase(words, source)));

/** The claims about the whole period that the records support. */
export function assessmentView(facts: ReportFacts, view: Counted, measures: Measures): ViewOf<'assessment'> {
  const { articles, meetings, outreach, documents, procedures, objectives, changes } = view;
  const { posted, changed, issued } = wording.otherResults;
  const forms = nameResults([
    [articles.total, wording.forms.articles],
    [meetings.total, wording.forms.meetings],
    [
      outreach.total,
      some(articles.total) || some(meetings.total) ? wording.forms.others : wording.forms.outreach,
    ],
  ]);
  const others = nameResults([
    [procedures.posted_in_period, posted],
    [changes.total, changed],
    [documents.own, issued],
  ]);
  const falls = toList(findFalls(facts));
  return {
    comprehensive: holds('comprehensive', measures),
    attentive: holds('attentive', measures),
    deepening: holds('growing', measures),
    awareness: holds('awareness', measures),
    easier: holds('easier', measures),
    communicated: forms !== null,
    several_forms: holds('several-forms', measures),
    forms,
    other_results: others,
    any_activity: forms !== null || others !== null,
    falls,
    limitations:
      falls !== null ||
      view.plans.basis === null ||
      articles.missing_months !== null ||
      some(procedures.unposted) ||
      some(objectives.late) ||
      some(objectives.done_late) ||
      changes.unposted !== null ||
      none(articles.total) ||
      meetings.total.amount === null,
  };
}
