import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { formatDay } from '../../utils/format';
import { pickerDay } from './calendarDay';
import { type DayRange, typedDay } from './typedDay';

export interface TypedDay {
  readonly value: string | null;
  readonly keep: (day: string | null) => void;
  /** What stands for a text that is no day: the text itself, which the server refuses in a form, or nothing in a filter. */
  readonly wrongAs: 'text' | 'nothing';
  readonly range: DayRange;
}

/** A wrong text: what is kept of it, and the last day there was, which the picker goes on holding to leave the text alone. */
interface Wrong {
  readonly kept: string | null;
  readonly day: string | null;
}

/**
 * Reads what a person types into a date picker. Left to itself the picker makes some other day of 31/02/2024, and says
 * nothing: here such a text stays as it was typed and is said to be wrong.
 */
export const useTypedDay = ({ value, keep, wrongAs, range }: TypedDay) => {
  const [last, setLast] = useState<Wrong | null>(null);
  // What was wrong is forgotten when another value comes from outside, as when changes are discarded.
  const wrong = last !== null && last.kept === value ? last : null;

  const pick = (day: string | null) => {
    setLast(null);
    keep(day);
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const { value: text } = event.target;
    if (text.trim() === '') return;
    event.preventDefault();
    const day = typedDay(text, range);
    if (day === null) {
      const kept = wrongAs === 'text' ? text : null;
      setLast({ kept, day: wrong === null ? value : wrong.day });
      keep(kept);
    } else if (wrong !== null || day !== value) pick(day);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { value: text } = event.currentTarget;
    const isAsWritten = text === '' || formatDay(typedDay(text, range) ?? '') === text;
    // The picker would take the nearest day; leaving the field says what is wrong with the text.
    if (event.key !== 'Enter' || isAsWritten) return;
    event.preventDefault();
    event.currentTarget.blur();
  };

  // Between one wrong text and the next the form may be drawn with one of the two: the picker must not notice, or it would write
  // the day that it holds over the text.
  const isBetween = wrong === null && last !== null && value !== null && pickerDay(value) === undefined;
  const shown = isBetween ? last.day : wrong === null ? value : wrong.day;

  return { isWrong: wrong !== null, shown, pick, leave, press };
};
