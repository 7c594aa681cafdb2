import { capitalise, oneLine } from '../vi';
import wording from './wording.vi.json';

const { name: LEAD, spellings } = wording.peoplesCommittee;

/**
 * An agency's name in a report: however "Ủy ban nhân dân" was typed ("Uỷ ban nhân dân", "ỦY BAN NHÂN DÂN",
 * "UBND"), it reads "Ủy ban nhân dân", and a name typed in capitals gets its usual case. Other names are unchanged.
 */
export function cleanAgencyName(recorded: string): string {
  const name = oneLine(recorded);
  const lower = name.toLocaleLowerCase('vi');
  const typed = spellings.find((spelling) => lower.startsWith(`${spelling} `));
  return typed === undefined ? name : `${LEAD} ${unitInUsualCase(name.slice(typed.length + 1))}`;
}

/** "XÃ ÍCH HẬU" and "Xã Ích Hậu" give "xã Ích Hậu". */
function unitInUsualCase(unit: string): string {
  const word = findUnitWord(unit.toLocaleLowerCase('vi'));
  if (word === null) return unit;
  const rest = unit.slice(word.length);
  const shouted = unit === unit.toLocaleUpperCase('vi');
  return word + (shouted ? rest.toLocaleLowerCase('vi').split(' ').map(capitalise).join(' ') : rest);
}

/** The unit of a People's Committee: "xã Ích Hậu" of "Ủy ban nhân dân xã Ích Hậu"; null for any other agency. */
export function findUnitName(agencyName: string): string | null {
  const name = cleanAgencyName(agencyName);
  return name.startsWith(`${LEAD} `) ? name.slice(LEAD.length + 1) : null;
}

/** "xã", "phường", "huyện": the common noun at the start of a unit's name; null if there is none. */
export const findUnitWord = (unitName: string | null): string | null =>
  wording.unitWords.known.find((word) => unitName?.startsWith(`${word} `)) ?? null;

const sameName = (a: string, b: string): boolean =>
  cleanAgencyName(a).toLocaleLowerCase('vi') === cleanAgencyName(b).toLocaleLowerCase('vi');

/** True if a document's issuer is the agency or the chairman of its committee, in any spelling. */
export function isIssuedBy(issuerName: string, agencyName: string): boolean {
  const issuer = oneLine(issuerName);
  const lead = `${wording.peoplesCommittee.head} `;
  const byHead = issuer.toLocaleLowerCase('vi').startsWith(lead.toLocaleLowerCase('vi'));
  return sameName(byHead ? issuer.slice(lead.length) : issuer, agencyName);
}
