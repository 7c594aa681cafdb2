import { oneLine } from '../vi';
import wording from './wording.vi.json';

const LEAD = `${wording.peoplesCommittee} `;

/** The unit a People's Committee is of: "xã Ích Hậu" of "Ủy ban nhân dân xã Ích Hậu"; null for any other agency. */
export function unitNameOf(agencyName: string): string | null {
  const name = oneLine(agencyName);
  return name.startsWith(LEAD) ? name.slice(LEAD.length) : null;
}

/** "xã", "phường", "huyện": the common noun a unit's name begins with; null when it begins with none. */
export const unitWordOf = (unitName: string | null): string | null =>
  wording.unitWords.known.find((word) => unitName?.startsWith(`${word} `)) ?? null;
