import type { ReportDocument, Signing } from 'nd30-document';
import { oneLine } from '../vi';
import { cleanAgencyName, findUnitName } from './unitName';
import wording from './wording.vi.json';

/** The parts of a letter that depend on its sender. */
export interface Letterhead {
  readonly issuer: ReportDocument['issuer'];
  /** "BC-UBND". */
  readonly symbol: string;
  readonly signing: Signing;
}

/** The letterhead of an agency, from its name and its superior's. */
export function composeLetterhead(agencyName: string, superiorName: string | null): Letterhead {
  const name = cleanAgencyName(agencyName);
  const committee = findUnitName(name);
  return {
    issuer: composeIssuer(name, committee, superiorName),
    symbol: committee === null ? wording.otherSymbol : wording.symbol,
    signing: chooseSigning(committee),
  };
}

/**
 * "Ủy ban nhân dân" above "xã Ích Hậu"; any other agency below its superior (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * ô 2).
 */
function composeIssuer(
  name: string,
  committee: string | null,
  superiorName: string | null,
): ReportDocument['issuer'] {
  if (committee !== null) return { lines: [wording.peoplesCommittee.name, committee] };
  return superiorName === null ? { lines: [name] } : { superior: oneLine(superiorName), lines: [name] };
}

/** The chairman signs on behalf of a People's Committee, a collective body; elsewhere the head signs (ô 7a). */
const chooseSigning = (committee: string | null): Signing =>
  committee === null
    ? { authority: 'head', title: wording.otherHeadTitle }
    : { authority: 'collective-head', collective: wording.collective, title: wording.headTitle };
