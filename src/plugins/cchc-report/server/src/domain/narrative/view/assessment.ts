import type { View, ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { listOf, phrase } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';
import { isWhole } from './period';

type Counted = Pick<
  View,
  'plans' | 'objectives' | 'articles' | 'meetings' | 'outreach' | 'documents' | 'procedures' | 'changes'
>;

interface Amount {
  readonly amount: number | null;
}

/** The number of kinds of meetings needed for "khá toàn diện". */
const BROAD_MEETING_KINDS = 3;

const some = ({ amount }: Amount): boolean => (amount ?? 0) > 0;
const none = ({ amount }: Amount): boolean => amount === null || amount === 0;

/** The claims about the whole period that the records support. */
export function assessmentView(facts: ReportFacts, view: Counted): ViewOf<'assessment'> {
  const { articles, meetings, outreach, documents, procedures, objectives, changes } = view;
  const forms = [articles.total, meetings.total, outreach.total].filter(some).length;
  const { posted, changed, issued } = wording.otherResults;
  const results = [
    [procedures.posted, posted],
    [changes.total, changed],
    [documents.own, issued],
  ] as const;
  const others = listOf(
    results.filter(([quantity]) => some(quantity)).map(([{ source }, words]) => phrase(words, source)),
  );
  return {
    comprehensive:
      articles.every_month &&
      (meetings.kinds?.length ?? 0) >= BROAD_MEETING_KINDS &&
      some(outreach.total) &&
      usesEveryChannelClass(facts),
    deepening: isWhole(facts) && grows(facts),
    communicated: forms > 0,
    several_forms: forms > 1,
    other_results: others,
    any_activity: forms > 0 || others !== null,
    limitations:
      view.plans.basis === null ||
      articles.missing_months !== null ||
      some(procedures.unposted) ||
      some(objectives.late) ||
      changes.unposted !== null ||
      none(articles.total) ||
      meetings.total.amount === null,
  };
}

/** Both online and traditional channels carried articles or other forms. */
function usesEveryChannelClass({ figures }: ReportFacts): boolean {
  const reader = readFigures(figures);
  return (['online', 'traditional'] as const).every(
    (key) =>
      some(reader.row('articles', 'channel-class', key)) ||
      some(reader.row('outreach', 'channel-class', key)),
  );
}

/** A trend needs two comparisons: more articles than in the previous period and than a year earlier. */
function grows({ figures }: ReportFacts): boolean {
  const reader = readFigures(figures);
  const value = reader.value('articles').amount;
  const before = [
    reader.value('articles', 'previous').amount,
    reader.value('articles', 'sameLastYear').amount,
  ];
  return value !== null && before.every((amount) => amount !== null && value > amount);
}
