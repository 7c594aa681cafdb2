import { useField, useFocusInputField } from '@strapi/admin/strapi-admin';
import { DatePicker, Field } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { CalendarWeekdays } from './CalendarWeekdays';
import { dateLocale, dayOf, pickerDay } from './dates';
import type { FieldProps } from './fieldProps';
import { localeOf } from './locale';
import { FIRST_DAY, LAST_DAY } from './typedDay';
import { type TypedDay, useTypedDay } from './useTypedDay';
import { useWords } from './words';

const MIN_DATE = pickerDay(FIRST_DAY);
const MAX_DATE = pickerDay(LAST_DAY);

/** A local day, typed or picked as dd/mm/yyyy and kept as `YYYY-MM-DD`. */
export const DayInput = ({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
  placeholder = '',
  'aria-label': ariaLabel,
  wrongAs = 'text',
}: FieldProps & Partial<Pick<TypedDay, 'wrongAs'>>) => {
  const locale = localeOf(useIntl().locale);
  const words = useWords();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  const typed = useTypedDay({
    value: field.value ?? null,
    keep: (day) => field.onChange(name, day),
    wrongAs,
  });
  // The picker writes its text anew whenever it is given another date, the same day or not.
  const value = useMemo(() => pickerDay(typed.shown), [typed.shown]);
  const clear = () => typed.pick(null);
  const error = typed.isWrong ? words.dayInvalid : (field.error ?? false);
  return (
    <Field.Root error={error} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <CalendarWeekdays />
      <DatePicker
        ref={ref}
        locale={dateLocale(locale)}
        calendarLabel={words.calendar}
        monthSelectLabel={words.month}
        yearSelectLabel={words.year}
        clearLabel={words.clear}
        {...(MIN_DATE && { minDate: MIN_DATE })}
        {...(MAX_DATE && { maxDate: MAX_DATE })}
        disabled={disabled}
        onChange={(day) => typed.pick(day === undefined ? null : dayOf(day))}
        onBlur={typed.leave}
        onKeyDown={typed.press}
        placeholder={placeholder === '' ? words.dayPlaceholder : placeholder}
        {...(!disabled && { onClear: clear })}
        {...(value !== undefined && { value })}
        {...(ariaLabel !== undefined && { 'aria-label': ariaLabel })}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
