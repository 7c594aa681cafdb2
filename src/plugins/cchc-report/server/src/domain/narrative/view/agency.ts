import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { unitNameOf, unitWordOf } from '../unitName';
import { phrase } from '../values';
import wording from '../wording.vi.json';

export const agencyView = ({ agency }: ReportFacts): ViewOf<'agency'> => {
  const unit = unitWordOf(unitNameOf(agency.name));
  return {
    name: phrase(agency.name, 'agency.name'),
    short_name: phrase(agency.shortName, 'agency.short_name'),
    generic_name: phrase(
      unit === null ? agency.name : `${wording.peoplesCommittee.name} ${unit}`,
      'agency.generic_name',
    ),
    unit: phrase(unit ?? wording.unitWords.other, 'agency.unit'),
    place: phrase(agency.placeName, 'agency.place'),
  };
};

export const superiorView = ({ superior }: ReportFacts): ViewOf<'superior'> => ({
  name: superior && phrase(superior.name, 'superior.name'),
  short_name: superior && phrase(superior.shortName, 'superior.short_name'),
});
