import { DatePicker, Field } from '@strapi/design-system';
import { type ReactNode, type Ref, useMemo } from 'react';
import { leaveOnTab } from '../../utils/leaveOnTab';
import { toDay, pickerDay } from './calendarDay';
import { CalendarWeekdays } from './CalendarWeekdays';
import { type TypedDay, useTypedDay } from './useTypedDay';

/** The texts of the field and its calendar. */
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
  /** Locale of the picker, which writes the day first. */
  readonly locale: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** An error of the day in addition to its format; false if there is none. */
  readonly error?: string | false;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly 'aria-label'?: string;
}

/** A field for a local day, typed or picked as dd/mm/yyyy and stored as `YYYY-MM-DD`. Invalid text stays as typed. */
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
  // The picker rewrites its text whenever it gets a new date object, even for the same day.
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
          onChange={(picked) => typed.pick(picked === undefined ? null : toDay(picked))}
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

export { toDay, pickerDay } from './calendarDay';
export { CalendarWeekdays } from './CalendarWeekdays';
export type { DayRange } from './typedDay';
export type { TypedDay } from './useTypedDay';
