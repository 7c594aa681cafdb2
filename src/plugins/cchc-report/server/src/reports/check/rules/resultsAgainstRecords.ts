import type { BreakdownRow } from '../../../contract';
import { formatDecimal, oneLine } from '../../../domain/vi';
import { toRecordAnswer } from './planAnswer';
import { recordsFinding, say, type Rule } from '../rule';

/** The figures whose rows name a form of communication, as the title of an objective may. */
const FORMS: readonly (readonly [figure: string, by: string])[] = [
  ['outreach', 'channel'],
  ['meetings', 'kind'],
];

/**
 * `result_contradicts`: an objective names a form ("Dựng tiểu phẩm"), its typed result is less than what the period's
 * records show of that form. The text would tell both.
 */
export const resultsAgainstRecords: Rule = ({ input: { plans, figures } }) => {
  const rows = FORMS.flatMap(
    ([figure, by]) =>
      figures.find(({ id }) => id === figure)?.breakdowns.find((breakdown) => breakdown.by === by)?.rows ??
      [],
  );
  return plans.flatMap((plan) =>
    plan.objectives.flatMap(({ title, achieved, typed }) => {
      if (!typed || achieved === null) return [];
      const row = rows.find((each) => names(title, each) && (each.value ?? 0) > achieved);
      if (row === undefined) return [];
      const message = say('result_contradicts', {
        title: oneLine(title),
        achieved: formatDecimal(achieved),
        count: formatDecimal(row.value ?? 0),
        row: row.label,
      });
      return [
        recordsFinding('result_contradicts', 'warning', message, {
          total: 1,
          records: [toRecordAnswer(plan)],
        }),
      ];
    }),
  );
};

/** "Dựng tiểu phẩm tuyên truyền" names the row "Tiểu phẩm, sân khấu hóa". */
const names = (title: string, { label }: BreakdownRow): boolean =>
  label
    .toLocaleLowerCase('vi')
    .split(',')
    .some((form) => title.toLocaleLowerCase('vi').includes(form.trim()));
