import { ACTS, goneFrom, isInForce, isToCome, type Act } from '../../../domain/law';
import type { LocalDate } from '../../../domain/period';
import { formatDate } from '../../../domain/vi';
import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { phraseFinder, type Phrase } from '../text/phrases';
import words from './acts.vi.json';

interface NamedAct extends Phrase {
  readonly act: Act;
}

/** "42/2022/NĐ-CP", "Nghị định số 42/2022", "NĐ 42/2022". */
function toPhrase(act: Act): NamedAct {
  const parts = act.number.split('/');
  const short = parts.slice(0, 2).join('/');
  const types = [act.type, ...(words.shortTypes.find(({ type }) => type === act.type)?.short ?? [])];
  const name = act.type === words.law && act.subject !== null ? ` ${act.subject}` : '';
  const lead = `(?:${types.join('|')})(?:${name})?(?: số:?)? `;
  return { act, pattern: `(?:${lead})?${parts.join('/')}|${lead}${short}` };
}

const NAMED = ACTS.map(toPhrase);

/** `act_not_in_force`: laws and decrees that were not in force on the report's day. */
export const acts: Rule = ({ input: { asOf }, lines }) => {
  const find = phraseFinder(NAMED.filter(({ act }) => !isInForce(act, asOf)));
  return lines.flatMap((line) =>
    find(line.typed.text).map((match) => {
      const cited = line.typed.text.slice(match.from, match.to);
      return finding(
        'act_not_in_force',
        'warning',
        describe(match.phrase.act, cited, asOf),
        placeIn(line, match),
      );
    }),
  );
};

function describe(act: Act, cited: string, asOf: LocalDate): string {
  if (isToCome(act, asOf) && act.from !== null)
    return say('act_to_come', { act: cited, from: formatDate(act.from) });
  const since = goneFrom(act);
  const next = ACTS.find(({ number }) => number === act.replacedBy);
  const instead = next === undefined ? '' : nameAct(next);
  return say('act_replaced', { act: cited, since: since === null ? '' : formatDate(since), instead });
}

const nameAct = ({ type, number, subject }: Act): string =>
  type === words.law ? `${type} ${subject ?? ''} số ${number}` : `${type} số ${number}`;
