import type { BreakdownRow } from '../../../contract';
import { decapitalise } from '../../vi';
import type { ViewOf } from '../catalogue';
import { citableDocument } from '../citable';
import type { ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans, spanOf } from '../spans';
import { listOf, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { comparedWith } from './comparison';
import { partOf, readFigures, type FigureReader } from './figures';
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
    integrated: partOf(total, facts.integratedMeetings, 'meetings.integrated'),
    kinds: listOf(kinds.map((row) => kindPhrase(figures, row, statedIn(row.key), kinds.length > 1))),
    several_kinds: kinds.length > 1,
    disseminating: partOf(total, facts.disseminatingMeetings, 'meetings.disseminating'),
    disseminated: listOf(facts.disseminatedDocuments.map(citableDocument)),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.meetingKinds;

/**
 * A kind shows its attendees if all its meetings state them. Otherwise the text says for how many meetings the number
 * holds; with several kinds the total says so once.
 */
function kindPhrase(figures: FigureReader, row: BreakdownRow, stated: number, several: boolean): Phrase {
  const name = [{ text: kindWords[row.key] ?? decapitalise(row.label) }];
  const attendees = figures.row('meeting-attendees', 'kind', row.key);
  const partly = stated !== row.value;
  if (attendees.amount === null || (partly && several))
    return countedName(wording.counted, 'meetings', 'kind', row, name);
  const count = figures.row('meetings', 'kind', row.key);
  return new Phrase(
    fillSpans(partly ? wording.meetingPartlyStated : wording.meetingWithAttendees, {
      count: numberSpans(count),
      kind: name,
      attendees: numberSpans(attendees),
      stated: numberSpans(new Quantity(stated, attendees.source)),
    }),
  );
}

export function outreachView(facts: ReportFacts): ViewOf<'outreach'> {
  const figures = readFigures(facts.figures);
  const channels = occurring(figures.rows('outreach', 'channel'));
  return { total: figures.value('outreach'), forms: listOf(channels.map(outreachForm)) };
}

/** "pa nô (11 cụm)"; without a common unit, the number of times. */
function outreachForm(row: BreakdownRow): Phrase {
  const { key, label, quantity, unit } = row;
  if (quantity == null || unit == null) return countedName(wording.outreachTimes, 'outreach', 'channel', row);
  const source = figureSource('outreach', { by: 'channel', key });
  return new Phrase(
    fillSpans(wording.outreachQuantity, {
      name: commonName(label, source),
      quantity: numberSpans(new Quantity(quantity, source)),
      unit: [spanOf(unit, source)],
    }),
  );
}
