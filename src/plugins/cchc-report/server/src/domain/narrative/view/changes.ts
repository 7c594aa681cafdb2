import { formatDate } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ProcedureChangeFact, ReportFacts } from '../facts';
import { recordSource } from '../../source';
import { fillSpans, makeSpan, type Span } from '../spans';
import { toList, phrase, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { citeDecision, listDecisions, type Decision } from './decisions';
import { readFigures } from './figures';
import { countedName, occurring } from './rows';

/** @param timely the judgement that the changes were posted in time */
export function changesView(facts: ReportFacts, timely: boolean): ViewOf<'changes'> {
  const figures = readFigures(facts.figures);
  const kinds = occurring(figures.rows('procedure-changes', 'kind'));
  const posted = facts.procedureChanges;
  const decisions = listDecisions(posted);
  return {
    total: figures.value('procedure-changes'),
    kinds: toList(
      kinds.map((row) => countedName(wording.counted, 'procedure-changes', 'kind', row, kindName(row.key))),
    ),
    several_kinds: kinds.length > 1,
    decisions: toList(decisions.map(numberDecision)),
    cited_decisions: toList(
      decisions.map((decision) => phrase(citeDecision(decision), makeSource(decision.change))),
    ),
    several_decisions: decisions.length > 1,
    timely,
    unposted: toList(facts.unpostedChanges.map(unpostedChange)),
    unposted_total: new Quantity(facts.unpostedChanges.length, 'changes.unposted'),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.changeKinds;

const kindName = (key: string): readonly Span[] => [{ text: kindWords[key] ?? key }];

const makeSource = (change: ProcedureChangeFact): string =>
  recordSource('procedure-change', change.documentId);

/** "số 385/QĐ-UBND ngày 05/02/2024": for templates that name the kind of document themselves. */
function numberDecision({ number, date, change }: Decision): Phrase {
  const source = makeSource(change);
  return new Phrase(
    fillSpans(date === null ? wording.decision : wording.decisionDated, {
      number: [makeSpan(number, source)],
      date: [makeSpan(date === null ? '' : formatDate(date), source)],
    }),
  );
}

const unpostedChange = (change: ProcedureChangeFact): Phrase => {
  const source = makeSource(change);
  return new Phrase(
    fillSpans(wording.unpostedChange[change.kind], {
      name: [makeSpan(change.procedure.name, source)],
      code: [makeSpan(change.procedure.code, source)],
      date: [makeSpan(formatDate(change.effectiveOn), source)],
    }),
  );
};
