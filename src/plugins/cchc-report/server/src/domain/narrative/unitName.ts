import { capitalise, oneLine } from '../vi';
import wording from './wording.vi.json';

const { name: LEAD, spellings } = wording.peoplesCommittee;

/**
 * An agency's name as a report prints it: however "Ủy ban nhân dân" was typed ("Uỷ ban nhân dân", "ỦY BAN NHÂN DÂN",
 * "UBND"), it reads "Ủy ban nhân dân", and a name typed all in capitals gets its usual ones. Any other name stays.
 */
export function agencyNameOf(recorded: string): string {
  const name = oneLine(recorded);
  const lower = name.toLocaleLowerCase('vi');
  const typed = spellings.find((spelling) => lower.startsWith(`${spelling} `));
  return typed === undefined ? name : `${LEAD} ${unitInUsualCase(name.slice(typed.length + 1))}`;
}

/** "XÃ ÍCH HẬU" and "Xã Ích Hậu" give "xã Ích Hậu". */
function unitInUsualCase(unit: string): string {
  const word = unitWordOf(unit.toLocaleLowerCase('vi'));
  if (word === null) return unit;
  const rest = unit.slice(word.length);
  const shouted = unit === unit.toLocaleUpperCase('vi');
  return word + (shouted ? rest.toLocaleLowerCase('vi').split(' ').map(capitalise).join(' ') : rest);
}

/** The unit a People's Committee is of: "xã Ích Hậu" of "Ủy ban nhân dân xã Ích Hậu"; null for any other agency. */
export function unitNameOf(agencyName: string): string | null {
  const name = agencyNameOf(agencyName);
  return name.startsWith(`${LEAD} `) ? name.slice(LEAD.length + 1) : null;
}

/** "xã", "phường", "huyện": the common noun a unit's name begins with; null when it begins with none. */
export const unitWordOf = (unitName: string | null): string | null =>
  wording.unitWords.known.find((word) => unitName?.startsWith(`${word} `)) ?? null;

const sameName = (a: string, b: string): boolean =>
  agencyNameOf(a).toLocaleLowerCase('vi') === agencyNameOf(b).toLocaleLowerCase('vi');

/** True when a document's issuer is the agency itself, or the chairman of its committee, however either name was typed. */
export function isIssuedBy(issuerName: string, agencyName: string): boolean {
  const issuer = oneLine(issuerName);
  const lead = `${wording.peoplesCommittee.head} `;
  const byHead = issuer.toLocaleLowerCase('vi').startsWith(lead.toLocaleLowerCase('vi'));
  return sameName(byHead ? issuer.slice(lead.length) : issuer, agencyName);
}
