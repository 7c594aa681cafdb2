import type { ValueTable } from 'nd30-document';
import { rowLabel } from '../figures';
import { recordSource } from '../source';
import { columns, date, number, ordinal, percent, text } from './columns';
import {
  type AppendixContent,
  type AppendixFacts,
  NO_CATALOGUE,
  numberRows,
  appendixNames,
  writeTotal,
  totalRow,
} from './content';
import type { ObjectiveLine } from './records';
import wording from './wording.vi.json';

const words = wording.appendices.objectives;

/** Biểu 05: the progress of each objective of the year's plans. */
export function objectivesAppendix(facts: AppendixFacts): AppendixContent | null {
  const { objectives } = facts.records;
  if (objectives.length === 0) return null;
  return { ...appendixNames('objectives', facts), orientation: 'landscape', tables: [list(objectives)] };
}

function list(objectives: readonly ObjectiveLine[]): ValueTable {
  const rows = objectives.map((objective) => ({
    source: recordSource('plan', objective.planDocumentId),
    values: [
      objective.title,
      objective.plan,
      objective.unit,
      objective.target,
      objective.reached,
      share(objective),
      objective.due,
      nameState(objective),
    ],
  }));
  const total = [writeTotal('plan-objectives', objectives.length), null, null, null, null, null, null, null];
  return {
    caption: words.list,
    columns: columns([
      ordinal,
      text('objective', 30),
      text('plan', 13),
      text('unit', 11),
      number('target', 9),
      number('achieved', 9),
      percent('share', 9),
      date('due', 11),
      text('state', 14),
    ]),
    rows: [...numberRows(rows), totalRow([null, ...total])],
  };
}

const nameState = ({ state, reachedLate }: ObjectiveLine): string =>
  reachedLate === true ? words.reachedLate : rowLabel('plan-objectives', 'state', state, NO_CATALOGUE);

const share = ({ target, reached }: ObjectiveLine): number | null =>
  reached === null || target === 0 ? null : reached / target;
