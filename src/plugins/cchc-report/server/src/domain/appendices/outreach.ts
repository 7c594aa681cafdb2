import type { ValueTable } from 'nd30-document';
import { recordSource } from '../source';
import { columns, date, number, ordinal, text } from './columns';
import {
  type AppendixContent,
  type AppendixFacts,
  numberRows,
  sum,
  appendixNames,
  writeTotal,
  totalRow,
} from './content';
import type { OutreachRecord } from './records';
import wording from './wording.vi.json';

const words = wording.appendices.outreach;

/** Biểu 03: other forms of communication by form and unit, and each use. */
export function outreachAppendix(facts: AppendixFacts): AppendixContent | null {
  const { outreach } = facts.records;
  if (outreach.length === 0) return null;
  return {
    ...appendixNames('outreach', facts),
    orientation: 'portrait',
    tables: [byForm(outreach), list(outreach)],
  };
}

/** One row for each form and unit: quantities of different units cannot be added up. */
function byForm(outreach: readonly OutreachRecord[]): ValueTable {
  const groups = new Map<string, OutreachRecord[]>();
  for (const record of outreach) {
    const key = JSON.stringify([record.channel, record.unit]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const quantity = sum(group.map((record) => record.quantity));
    return [{ values: [first.channel ?? wording.noChannel, group.length, quantity, first.unit] }];
  });
  return {
    name: wording.tabs.summary,
    caption: words.summary,
    columns: columns([text('channel', 40), number('times', 15), number('quantity', 18), text('unit', 20)]),
    rows: [...rows, totalRow([wording.total, outreach.length, null, null])],
  };
}

function list(outreach: readonly OutreachRecord[]): ValueTable {
  const rows = outreach.map((record) => ({
    source: recordSource('outreach', record.documentId),
    values: [record.date, record.title, record.channel, record.quantity, record.unit],
  }));
  return {
    name: wording.tabs.list,
    caption: words.list,
    columns: columns([
      ordinal,
      date('day', 15),
      text('outreachTitle', 36),
      text('channel', 20),
      number('quantity', 12),
      text('unit', 13),
    ]),
    rows: [
      ...numberRows(rows),
      totalRow([null, null, writeTotal('outreach', outreach.length), null, null, null]),
    ],
  };
}
