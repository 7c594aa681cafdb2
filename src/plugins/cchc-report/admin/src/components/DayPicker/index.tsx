import { DatePicker, Field } from '@strapi/design-system';
import { type ReactNode, type Ref, useMemo } from 'react';
import { leaveOnTab } from '../../utils/leaveOnTab';
import { dayOf, pickerDay } from './calendarDay';
import { CalendarWeekdays } from './CalendarWeekdays';
import { type TypedDay, useTypedDay } from './useTypedDay';

/** What the field and its calendar say. */
export interface DayWords {
  readonly calendar: string;
  readonly month: string;
  readonly year: string;
  readonly clear: string;
  /** Short names of the days, Monday first. */
  readonly weekdays: readonly string[];
  readonly dayPlaceholder: string;
  readonly dayInvalid: string;
}

interface Props extends TypedDay {
  readonly name: string;
  readonly words: DayWords;
  /** Of the picker: writes days day first. */
  readonly locale: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** What is wrong with the day beyond its form; false when nothing is. */
  readonly error?: string | false;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly 'aria-label'?: string;
}

/** A field for a local day, typed or picked as dd/mm/yyyy and kept as `YYYY-MM-DD`. A day that is none stays as typed. */
export const DayPicker = ({
  name,
  words,
  locale,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
  placeholder = '',
  error = false,
  inputRef,
  'aria-label': ariaLabel,
  ...day
}: Props) => {
  const typed = useTypedDay(day);
  // The picker writes its text anew whenever it is given another date, the same day or not.
  const value = useMemo(() => pickerDay(typed.shown), [typed.shown]);
  const minDate = useMemo(() => pickerDay(day.range.first), [day.range.first]);
  const maxDate = useMemo(() => pickerDay(day.range.last), [day.range.last]);
  const clear = () => typed.pick(null);
  return (
    <Field.Root error={typed.isWrong ? words.dayInvalid : error} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <CalendarWeekdays $calendar={words.calendar} $names={words.weekdays} />
      <div onKeyDownCapture={leaveOnTab}>
        <DatePicker
          locale={locale}
          calendarLabel={words.calendar}
          monthSelectLabel={words.month}
          yearSelectLabel={words.year}
          clearLabel={words.clear}
          disabled={disabled}
          onChange={(picked) => typed.pick(picked === undefined ? null : dayOf(picked))}
          onBlur={typed.leave}
          onKeyDown={typed.press}
          placeholder={placeholder === '' ? words.dayPlaceholder : placeholder}
          {...(inputRef !== undefined && { ref: inputRef })}
          {...(minDate && { minDate })}
          {...(maxDate && { maxDate })}
          {...(!disabled && { onClear: clear })}
          {...(value !== undefined && { value })}
          {...(ariaLabel !== undefined && { 'aria-label': ariaLabel })}
        />
      </div>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export { dayOf, pickerDay } from './calendarDay';
export { CalendarWeekdays } from './CalendarWeekdays';
export type { DayRange } from './typedDay';
export type { TypedDay } from './useTypedDay';
