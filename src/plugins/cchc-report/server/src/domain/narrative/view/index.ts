import type { AppendixContent } from '../../appendices';
import type { View } from '../catalogue';
import type { ReportFacts } from '../facts';
import { holds } from '../judgements/judge';
import { takeMeasures } from '../judgements/measures';
import { agencyView, superiorView } from './agency';
import { appendicesView } from './appendices';
import { articlesView } from './articles';
import { assessmentView } from './assessment';
import { changesView } from './changes';
import { documentsView } from './documents';
import { meetingsView, outreachView } from './meetings';
import { missingView } from './missing';
import { objectivesView } from './objectives';
import { periodView, windowView } from './period';
import { plansView } from './plans';
import { proceduresView } from './procedures';

/** The values of all placeholders for one report with the appendices that were chosen. */
export function composeView(
  facts: ReportFacts,
  appendices: readonly Pick<AppendixContent, 'subject'>[] = [],
): View {
  const procedures = proceduresView(facts);
  const measurable = {
    objectives: objectivesView(facts),
    meetings: meetingsView(facts),
    outreach: outreachView(facts),
    procedures,
  };
  const measures = takeMeasures(facts, measurable);
  const counted = {
    ...measurable,
    plans: plansView(facts),
    articles: articlesView(facts, holds('regular', measures)),
    procedures: { ...procedures, all_posted: holds('complete', measures) },
    changes: changesView(facts, holds('timely', measures)),
    documents: documentsView(facts),
  };
  return {
    period: periodView(facts),
    window: windowView(facts),
    agency: agencyView(facts),
    superior: superiorView(facts),
    missing: missingView(facts),
    appendices: appendicesView(appendices),
    assessment: assessmentView(facts, counted, measures),
    ...counted,
  };
}
