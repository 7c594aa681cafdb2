import type { BreakdownRow } from '../../../contract';
import { onlineTermsOn } from '../../law';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { numberSpans, formatShare } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans, makeSpan } from '../spans';
import { toList, Phrase, phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { makePart, readFigures } from './figures';
import { predecessorsInWords } from './merger';
import { countedName, occurring } from './rows';

/** `all_posted` is a judgement, which `viewOf` adds. */
export function proceduresView(facts: ReportFacts): Omit<ViewOf<'procedures'>, 'all_posted'> {
  const figures = readFigures(facts.figures);
  const makeKnown = ({ amount, source }: Quantity): Quantity =>
    new Quantity(facts.proceduresKnown ? amount : null, source);
  const inForce = makeKnown(figures.value('procedures-in-force'));
  const posted = makeKnown(figures.value('procedures-posted'));
  const unposted = inForce.amount === null || posted.amount === null ? null : inForce.amount - posted.amount;
  const terms = onlineTermsOn(facts.asOf);
  const levels = levelsKnown(facts) ? occurring(figures.rows('procedures-in-force', 'online-level')) : [];
  const online = levels.flatMap((row) =>
    row.key === 'full' || row.key === 'partial' ? [onlineLevel(row, terms[row.key], inForce)] : [],
  );
  const offline = levels.flatMap((row) =>
    row.key === 'not-yet' || row.key === 'none'
      ? [countedName(wording.online.without[row.key], 'procedures-in-force', 'online-level', row)]
      : [],
  );
  return {
    in_force: inForce,
    posted,
    unposted: makePart(inForce, unposted, 'procedures.unposted'),
    own_level: makePart(posted, facts.ownLevelPosted, 'procedures.own_level'),
    posted_in_period: makePart(posted, facts.postedInPeriod, 'procedures.posted_in_period'),
    of_predecessors: ofPredecessors(facts),
    posted_by_office: (facts.proceduresOfPredecessors?.posted ?? 0) === 0,
    levels_known: levels.length > 0,
    online: toList(online),
    offline: toList(offline),
    online_terms: phrase(terms.both, 'procedures.online_terms'),
  };
}

/** "kể cả 02 thủ tục chỉ có trong danh mục của các xã trước khi sắp xếp": nobody has taken them over. */
function ofPredecessors(facts: ReportFacts): Phrase | null {
  const count = facts.proceduresOfPredecessors?.inForce ?? 0;
  const offices = predecessorsInWords(facts);
  if (count === 0 || offices === null || !facts.proceduresKnown) return null;
  return new Phrase(
    fillSpans(wording.merger.procedures, {
      count: numberSpans(new Quantity(count, 'procedures.of_predecessors')),
      offices: [{ text: offices }],
    }),
  );
}

/**
 * A procedure keeps its present online level only, without a day. So the levels are told of today, in a report whose days
 * run up to it, and never of the past.
 */
const levelsKnown = ({ provisional, proceduresKnown }: ReportFacts): boolean =>
  provisional && proceduresKnown;

/** "20 thủ tục (44,4%) cung cấp trực tuyến toàn trình". */
function onlineLevel({ key, value }: BreakdownRow, level: string, inForce: Quantity): Phrase {
  const source = figureSource('procedures-in-force', { by: 'online-level', key });
  return new Phrase(
    fillSpans(wording.online.count, {
      count: numberSpans(new Quantity(value, source)),
      share: [makeSpan(formatShare(value, inForce.amount), source)],
      level: phrase(level, 'procedures.online_terms').spans,
    }),
  );
}
