import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { onlineTermsOn } from '../onlineTerms';
import { figureSource } from '../source';
import { listOf, phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { readFigures } from './figures';
import { countedName, occurring } from './rows';

export function proceduresView(facts: ReportFacts): ViewOf<'procedures'> {
  const figures = readFigures(facts.figures);
  const inForce = figures.value('procedures-in-force');
  const posted = figures.value('procedures-posted');
  const unposted = inForce.amount === null || posted.amount === null ? null : inForce.amount - posted.amount;
  const terms = onlineTermsOn(facts.asOf);
  const online = occurring(figures.rows('procedures-in-force', 'online-level')).flatMap((row) => {
    const level = row.key === 'full' || row.key === 'partial' ? terms[row.key] : null;
    if (level === null) return [];
    const name = phrase(level, 'procedures.online_terms').spans;
    return [countedName(wording.online.count, 'procedures-in-force', 'online-level', row, name)];
  });
  return {
    in_force: inForce,
    posted,
    unposted: new Quantity(unposted, figureSource('procedures-posted')),
    all_posted: (inForce.amount ?? 0) > 0 && unposted === 0,
    own_level: new Quantity(facts.ownLevelProcedures, figureSource('procedures-in-force')),
    online: listOf(online),
    not_online: figures.row('procedures-in-force', 'online-level', 'not-yet'),
    online_terms: phrase(terms.both, 'procedures.online_terms'),
  };
}
