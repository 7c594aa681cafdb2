import { formatDate } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ProcedureChangeFact, ReportFacts } from '../facts';
import { recordSource } from '../../source';
import { fillSpans, spanOf, type Span } from '../spans';
import { listOf, Phrase, Quantity } from '../values';
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
    kinds: listOf(
      kinds.map((row) => countedName(wording.counted, 'procedure-changes', 'kind', row, kindName(row.key))),
    ),
    several_kinds: kinds.length > 1,
    decisions: listOf(announced),
    several_decisions: announced.length > 1,
    timely,
    unposted: listOf(facts.unpostedChanges.map(unpostedChange)),
    unposted_total: new Quantity(facts.unpostedChanges.length, 'changes.unposted'),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.changeKinds;

const kindName = (key: string): readonly Span[] => [{ text: kindWords[key] ?? key }];

const sourceOf = (change: ProcedureChangeFact): string => recordSource('procedure-change', change.documentId);

/** A decision often announces several changes: it is named once, with the source of the first. */
function decisions(changes: readonly ProcedureChangeFact[]): readonly Phrase[] {
  const named = new Map<string, Phrase>();
  for (const change of changes) {
    const { decisionNumber, decisionDate } = change;
    const key = `${decisionNumber} ${decisionDate}`;
    if (decisionNumber === null || named.has(key)) continue;
    const source = sourceOf(change);
    const form = decisionDate === null ? wording.decision : wording.decisionDated;
    const date = decisionDate === null ? '' : formatDate(decisionDate);
    const spans = fillSpans(form, {
      number: [spanOf(decisionNumber, source)],
      date: [spanOf(date, source)],
    });
    named.set(key, new Phrase(spans));
  }
  return [...named.values()];
}

const unpostedChange = (change: ProcedureChangeFact): Phrase => {
  const source = sourceOf(change);
  return new Phrase(
    fillSpans(wording.unpostedChange[change.kind], {
      name: [spanOf(change.procedure.name, source)],
      code: [spanOf(change.procedure.code, source)],
      date: [spanOf(formatDate(change.effectiveOn), source)],
    }),
  );
};
