import wording from '../../../domain/narrative/wording.vi.json';
import { oneLine } from '../../../domain/vi';
import type { CheckedAgency } from '../input';
import { LETTER, WORD_END, WORD_START } from '../text/words';

interface Mention {
  readonly agency: CheckedAgency;
  readonly from: number;
  readonly to: number;
}

/** "UBND xã Hồng" continues in "UBND xã Hồng Lộc", which is a different agency. */
const NAME_GOES_ON = /^ \p{Lu}\p{Ll}/u;
const ENDS_IN_WORD = new RegExp(`${LETTER}$`, 'u');
const BEGINS_IN_WORD = new RegExp(`^${LETTER}`, 'u');

const { spellings } = wording.peoplesCommittee;
const COMMITTEE = new RegExp(`${WORD_START}(?:${spellings.join('|')})${WORD_END}`, 'giu');

/** Puts a name on one line, with one spelling of the People's Committee. */
const normaliseName = (name: string): string => oneLine(name).replace(COMMITTEE, spellings.at(-1) ?? '');

/** Lower case without a change of length: "İ" would become two characters. */
const lowerKeepingLength = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });

/**
 * Finds the agencies that a recipient mentions by name or short name, in any case: for each mention, all agencies
 * with that name. A name within a longer one ("Phòng Nội vụ" in "Phòng Nội vụ huyện Lộc Hà") does not count.
 */
export function agenciesNamed(
  agencies: readonly CheckedAgency[],
): (recipient: string) => readonly (readonly CheckedAgency[])[] {
  const names = agencies.flatMap((agency) =>
    [...new Set([agency.name, agency.shortName].map((name) => lowerKeepingLength(normaliseName(name))))]
      .filter((name) => name !== '')
      .map((name) => ({ agency, name })),
  );
  return (recipient) => {
    const text = normaliseName(recipient);
    const lower = lowerKeepingLength(text);
    return keepLongest(
      names.flatMap(({ agency, name }) =>
        findPlaces(name, lower)
          .map((from) => ({ agency, from, to: from + name.length }))
          .filter((mention) => isWhole(text, mention)),
      ),
    );
  };
}

function findPlaces(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
    places.push(from);
  return places;
}

const isWhole = (text: string, { from, to }: Mention): boolean =>
  !ENDS_IN_WORD.test(text.slice(Math.max(0, from - 2), from)) &&
  !BEGINS_IN_WORD.test(text.slice(to, to + 2)) &&
  !NAME_GOES_ON.test(text.slice(to, to + 4));

function keepLongest(mentions: readonly Mention[]): readonly (readonly CheckedAgency[])[] {
  const kept: { from: number; to: number; meant: CheckedAgency[] }[] = [];
  for (const { agency, from, to } of [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const over = kept.find((each) => from < each.to && each.from < to);
    if (over === undefined) kept.push({ from, to, meant: [agency] });
    else if (over.from === from && over.to === to) over.meant.push(agency);
  }
  return kept.sort((a, b) => a.from - b.from).map(({ meant }) => meant);
}
