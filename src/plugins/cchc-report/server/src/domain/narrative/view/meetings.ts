import type { BreakdownRow } from '../../../contract';
import { decapitalise } from '../../vi';
import type { ViewOf } from '../catalogue';
import { citableDocument } from '../citable';
import type { OutreachAmount } from '../../figures/outreach';
import type { ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans, joinSpans, makeSpan } from '../spans';
import { toList, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { comparedWith } from './comparison';
import { makePart, readFigures, type FigureReader } from './figures';
import { commonName, countedName, occurring } from './rows';

export function meetingsView(facts: ReportFacts): ViewOf<'meetings'> {
  const figures = readFigures(facts.figures);
  const total = figures.value('meetings');
  const kinds = occurring(figures.rows('meetings', 'kind'));
  const statedIn = (key: string): number =>
    facts.meetingsStatingAttendees.find(({ kind }) => kind === key)?.meetings ?? 0;
  const stated = facts.meetingsStatingAttendees.reduce((sum, { meetings }) => sum + meetings, 0);
  return {
    total,
    comparison: comparedWith(figures, 'meetings', wording.meetingUnit, facts),
    attendees: figures.value('meeting-attendees'),
    stated: new Quantity(stated, figureSource('meeting-attendees')),
    all_stated: stated === total.amount,
    integrated: makePart(total, facts.integratedMeetings, 'meetings.integrated'),
    kinds: toList(kinds.map((row) => kindPhrase(figures, row, statedIn(row.key)))),
    several_kinds: kinds.length > 1,
    disseminating: makePart(total, facts.disseminatingMeetings, 'meetings.disseminating'),
    disseminated: toList(facts.disseminatedDocuments.map((document) => citableDocument(document))),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.meetingKinds;
const unitWords: Readonly<Record<string, string>> = wording.meetingUnits;

/**
 * A kind shows its attendees if any of its meetings states them, so that the kinds add up to the total; the text says for
 * how many meetings the number holds unless it holds for all.
 */
function kindPhrase(figures: FigureReader, row: BreakdownRow, stated: number): Phrase {
  const name = [{ text: kindWords[row.key] ?? decapitalise(row.label) }];
  const attendees = figures.row('meeting-attendees', 'kind', row.key);
  const partly = stated !== row.value;
  if (attendees.amount === null) return countedName(wording.counted, 'meetings', 'kind', row, name);
  const count = figures.row('meetings', 'kind', row.key);
  return new Phrase(
    fillSpans(partly ? wording.meetingPartlyStated : wording.meetingWithAttendees, {
      count: numberSpans(count),
      kind: name,
      attendees: numberSpans(attendees),
      stated: numberSpans(new Quantity(stated, attendees.source)),
      unit: [{ text: unitWords[row.key] ?? wording.meetingUnit }],
    }),
  );
}

export function outreachView(facts: ReportFacts): ViewOf<'outreach'> {
  const figures = readFigures(facts.figures);
  const channels = occurring(figures.rows('outreach', 'channel'));
  return {
    total: figures.value('outreach'),
    forms: toList(channels.map((row) => outreachForm(row, facts.outreachAmounts))),
  };
}

/** "pa nô (03 cụm, 02 tấm)", each unit with its quantity; where a record has no unit, the number of times. */
function outreachForm(row: BreakdownRow, amounts: readonly OutreachAmount[]): Phrase {
  const { key, label } = row;
  const own = amounts.filter(({ channel }) => channel === key);
  if (own.length === 0 || own.some(({ unit }) => unit === null))
    return countedName(wording.outreachTimes, 'outreach', 'channel', row);
  const source = figureSource('outreach', { by: 'channel', key });
  const quantities = own.map(({ quantity, unit }) => [
    ...numberSpans(new Quantity(quantity, source)),
    { text: ' ' },
    makeSpan(unit ?? '', source),
  ]);
  return new Phrase(
    fillSpans(wording.outreachAmounts, {
      name: commonName(label, source),
      amounts: joinSpans(quantities, ', '),
    }),
  );
}
