import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { findUnitName, findUnitWord } from '../unitName';
import { Day, phrase } from '../values';
import { hasEnded, isEnding, predecessorsActive, predecessorsByName } from './merger';
import wording from '../wording.vi.json';

export const agencyView = (facts: ReportFacts): ViewOf<'agency'> => {
  const { agency, successor, term } = facts;
  const predecessors = predecessorsByName(facts);
  const unit = findUnitWord(findUnitName(agency.name));
  return {
    name: phrase(agency.name, 'agency.name'),
    short_name: phrase(agency.shortName, 'agency.short_name'),
    generic_name: phrase(
      unit === null ? agency.name : `${wording.peoplesCommittee.name} ${unit}`,
      'agency.generic_name',
    ),
    unit: phrase(unit ?? wording.unitWords.other, 'agency.unit'),
    place: phrase(agency.placeName, 'agency.place'),
    predecessors: predecessors === null ? null : phrase(predecessors, 'agency.predecessors'),
    predecessors_active: predecessorsActive(facts),
    ended: hasEnded(facts),
    ending: isEnding(facts),
    last_day: term.to === null ? null : new Day(term.to, 'agency.last_day'),
    successor: successor && phrase(successor.name, 'agency.successor'),
  };
};

export const superiorView = ({ superior }: ReportFacts): ViewOf<'superior'> => ({
  name: superior && phrase(superior.name, 'superior.name'),
  short_name: superior && phrase(superior.shortName, 'superior.short_name'),
});
