import { decapitalise } from './capitalise';
import words from './citations.vi.json';
import { fillTemplate } from './fillTemplate';

/**
 * A document's subject as it follows its number in a sentence: "tuyên truyền ..." gives "về tuyên truyền ...", "V/v ..."
 * gives "về việc ..."; "về việc ..." and the verb of a legal act ("ban hành ...", "phê duyệt ...") stand by themselves.
 */
export function citedSubject(subject: string): string {
  const text = startsWithName(subject) ? subject : decapitalise(longForm(subject));
  const standsAlone = words.subjectsThatNeedNoAbout.some((lead) => text.startsWith(`${lead} `));
  return standsAlone ? text : fillTemplate(words.about, { subject: text });
}

function longForm(subject: string): string {
  const short = words.aboutShort.toLocaleLowerCase('vi');
  if (!subject.toLocaleLowerCase('vi').startsWith(`${short} `)) return subject;
  return words.aboutLong + subject.slice(short.length);
}

/**
 * "CCHC năm 2024", "Hà Tĩnh đổi mới", "Nhà nước ...": an abbreviation, two capitalised words and the special nouns of
 * Nghị định 30/2020/NĐ-CP, Phụ lục II keep their capital.
 */
const startsWithName = (subject: string): boolean =>
  /^(\p{Lu}{2}|\p{Lu}\p{Ll}* \p{Lu}\p{Ll})/u.test(subject) ||
  words.properLeads.some((lead) => subject.startsWith(`${lead} `));
