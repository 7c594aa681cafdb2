import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { formatDay } from '../../utils/format';
import { pickerDay } from './calendarDay';
import { type DayRange, typedDay } from './typedDay';

export interface TypedDay {
  readonly value: string | null;
  readonly keep: (day: string | null) => void;
  /** Value for invalid text: the text itself, which the server refuses in a form, or null in a filter. */
  readonly wrongAs: 'text' | 'nothing';
  readonly range: DayRange;
}

/** Invalid text: the stored value, and the last valid day, which the picker keeps so that it leaves the text alone. */
interface Wrong {
  readonly kept: string | null;
  readonly day: string | null;
}

/**
 * Parses typed days. The picker itself would silently change 31/02/2024 to another day; here the text stays and is
 * marked invalid.
 */
export const useTypedDay = ({ value, keep, wrongAs, range }: TypedDay) => {
  const [last, setLast] = useState<Wrong | null>(null);
  // Reset when the value changes from outside, for example when changes are discarded.
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
    // The picker would choose the nearest day; leaving the field reports the error.
    if (event.key !== 'Enter' || isAsWritten) return;
    event.preventDefault();
    event.currentTarget.blur();
  };

  // The form may render once with only one of two invalid texts. The picker must keep its day meanwhile, or it would
  // overwrite the text.
  const isBetween = wrong === null && last !== null && value !== null && pickerDay(value) === undefined;
  const shown = isBetween ? last.day : wrong === null ? value : wrong.day;

  return { isWrong: wrong !== null, shown, pick, leave, press };
};
