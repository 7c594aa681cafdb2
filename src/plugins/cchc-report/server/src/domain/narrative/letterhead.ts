import type { ReportDocument, Signing } from 'nd30-document';
import { oneLine } from '../vi';
import { agencyNameOf, unitNameOf } from './unitName';
import wording from './wording.vi.json';

/** The parts of a letter that depend on its sender. */
export interface Letterhead {
  readonly issuer: ReportDocument['issuer'];
  /** "BC-UBND". */
  readonly symbol: string;
  readonly signing: Signing;
}

/** The letterhead of an agency, from its name and its superior's. */
export function letterheadOf(agencyName: string, superiorName: string | null): Letterhead {
  const name = agencyNameOf(agencyName);
  const committee = unitNameOf(name);
  return {
    issuer: issuerOf(name, committee, superiorName),
    symbol: committee === null ? wording.otherSymbol : wording.symbol,
    signing: signingOf(committee),
  };
}

/**
 * "Ủy ban nhân dân" above "xã Ích Hậu"; any other agency below its superior (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * ô 2).
 */
function issuerOf(
  name: string,
  committee: string | null,
  superiorName: string | null,
): ReportDocument['issuer'] {
  if (committee !== null) return { lines: [wording.peoplesCommittee.name, committee] };
  return superiorName === null ? { lines: [name] } : { superior: oneLine(superiorName), lines: [name] };
}

/** The chairman signs on behalf of a People's Committee, a collective body; elsewhere the head signs (ô 7a). */
const signingOf = (committee: string | null): Signing =>
  committee === null
    ? { authority: 'head', title: wording.otherHeadTitle }
    : { authority: 'collective-head', collective: wording.collective, title: wording.headTitle };
