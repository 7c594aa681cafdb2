import type { BreakdownRow } from '../../../types/api';
import { decapitalise } from '../../vi';
import type { ViewOf } from '../catalogue';
import { citableDocument } from '../citable';
import type { ReportFacts } from '../facts';
import { numberSpans } from '../numbers';
import { figureSource } from '../source';
import { fillSpans, spanOf } from '../spans';
import { listOf, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { comparedWith } from './comparison';
import { readFigures, type FigureReader } from './figures';
import { commonName, countedName, occurring } from './rows';

export function meetingsView(facts: ReportFacts): ViewOf<'meetings'> {
  const figures = readFigures(facts.figures);
  const kinds = occurring(figures.rows('meetings', 'kind'));
  return {
    total: figures.value('meetings'),
    comparison: comparedWith(figures, 'meetings', wording.meetingUnit, facts.period),
    attendees: figures.value('meeting-attendees'),
    integrated: new Quantity(facts.integratedMeetings, figureSource('meetings')),
    kinds: listOf(kinds.map((row) => kindPhrase(figures, row))),
    several_kinds: kinds.length > 1,
    disseminated: listOf(facts.disseminatedDocuments.map(citableDocument)),
  };
}

const kindWords: Readonly<Record<string, string>> = wording.meetingKinds;

function kindPhrase(figures: FigureReader, row: BreakdownRow): Phrase {
  const name = [{ text: kindWords[row.key] ?? decapitalise(row.label) }];
  const attendees = figures.row('meeting-attendees', 'kind', row.key);
  if (attendees.amount === null) return countedName(wording.counted, 'meetings', 'kind', row, name);
  return new Phrase(
    fillSpans(wording.meetingWithAttendees, {
      count: numberSpans(figures.row('meetings', 'kind', row.key)),
      kind: name,
      attendees: numberSpans(attendees),
    }),
  );
}

export function outreachView(facts: ReportFacts): ViewOf<'outreach'> {
  const figures = readFigures(facts.figures);
  const channels = occurring(figures.rows('outreach', 'channel'));
  return { total: figures.value('outreach'), forms: listOf(channels.map(outreachForm)) };
}

/** "pa nô (11 cụm)"; without one unit for all of them, how many times. */
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
