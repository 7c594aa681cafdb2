import type { BreakdownRow } from '../../../contract';
import { onlineTermsOn } from '../../law';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { numberSpans, formatShare } from '../numbers';
import { figureSource } from '../../source';
import { fillSpans, spanOf } from '../spans';
import { listOf, Phrase, phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { partOf, readFigures } from './figures';
import { countedName, occurring } from './rows';

export function proceduresView(facts: ReportFacts): ViewOf<'procedures'> {
  const figures = readFigures(facts.figures);
  const inForce = figures.value('procedures-in-force');
  const posted = figures.value('procedures-posted');
  const unposted = inForce.amount === null || posted.amount === null ? null : inForce.amount - posted.amount;
  const terms = onlineTermsOn(facts.asOf);
  const levels = occurring(figures.rows('procedures-in-force', 'online-level'));
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
    unposted: partOf(inForce, unposted, 'procedures.unposted'),
    all_posted: (inForce.amount ?? 0) > 0 && unposted === 0,
    own_level: partOf(posted, facts.ownLevelPosted, 'procedures.own_level'),
    online: listOf(online),
    offline: listOf(offline),
    online_terms: phrase(terms.both, 'procedures.online_terms'),
  };
}

/** "20 thủ tục (44,4%) cung cấp trực tuyến toàn trình". */
function onlineLevel({ key, value }: BreakdownRow, level: string, inForce: Quantity): Phrase {
  const source = figureSource('procedures-in-force', { by: 'online-level', key });
  return new Phrase(
    fillSpans(wording.online.count, {
      count: numberSpans(new Quantity(value, source)),
      share: [spanOf(formatShare(value, inForce.amount), source)],
      level: phrase(level, 'procedures.online_terms').spans,
    }),
  );
}
