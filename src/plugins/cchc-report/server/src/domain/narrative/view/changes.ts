import { formatDate } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ProcedureChangeFact, ReportFacts } from '../facts';
import { recordSource } from '../../source';
import { fillSpans, makeSpan, type Span } from '../spans';
import { toList, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';
import { countedName, occurring } from './rows';

/** @param timely the judgement that the changes were posted in time */
export function changesView(facts: ReportFacts, timely: boolean): ViewOf<'changes'> {
  const figures = readFigures(facts.figures);
  const kinds = occurring(figures.rows('procedure-changes', 'kind'));
  const posted = facts.procedureChanges;
  const announced = decisions(posted);
  return {
    total: figures.value('procedure-changes'),
    kinds: toList(
      kinds.map((row) => countedName(wording.counted, 'procedure-changes', 'kind', row, kindName(row.key))),
    ),
    several_kinds: kinds.length > 1,
    decisions: toList(announced),
    several_decisions: announced.length > 1,
    timely,
    unposted: toList(facts.unpostedChanges.map(unpostedChange)),
    unposted_total: new Quantity(facts.unpostedChanges.length, 'changes.unposted'),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.changeKinds;

const kindName = (key: string): readonly Span[] => [{ text: kindWords[key] ?? key }];

const makeSource = (change: ProcedureChangeFact): string =>
  recordSource('procedure-change', change.documentId);

/** A decision often announces several changes: it is named once, with the source of the first. */
function decisions(changes: readonly ProcedureChangeFact[]): readonly Phrase[] {
  const named = new Map<string, Phrase>();
  for (const change of changes) {
    const { decisionNumber, decisionDate } = change;
    const key = `${decisionNumber} ${decisionDate}`;
    if (decisionNumber === null || named.has(key)) continue;
    const source = makeSource(change);
    const form = decisionDate === null ? wording.decision : wording.decisionDated;
    const date = decisionDate === null ? '' : formatDate(decisionDate);
    const spans = fillSpans(form, {
      number: [makeSpan(decisionNumber, source)],
      date: [makeSpan(date, source)],
    });
    named.set(key, new Phrase(spans));
  }
  return [...named.values()];
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
