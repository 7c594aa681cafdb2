import words from './words.vi.json';

/**
 * An agency's name with "Ủy ban nhân dân" shortened: "UBND xã Ích Hậu". Also reads the spelling "Uỷ ban", which staff
 * type; any other name comes back in NFC and otherwise as it is.
 */
export function shortAgencyName(name: string): string {
  const { full, alternative, short } = words.peoplesCommittee;
  const text = name.normalize('NFC');
  const lead = [full, alternative].find((form) =>
    text.toLocaleLowerCase('vi').startsWith(form.toLocaleLowerCase('vi')),
  );
  return lead === undefined ? text : short + text.slice(lead.length);
}
