import { useField, useFocusInputField } from '@strapi/admin/strapi-admin';
import { DatePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CalendarWeekdays } from './CalendarWeekdays';
import { dateLocale, dayOf, pickerDay } from './dates';
import type { FieldProps } from './fieldProps';
import { localeOf } from './locale';
import { useWords } from './words';

/** The days that can be picked: from the oldest laws in force to the last year a record may bear. */
const FIRST_DAY = new Date(Date.UTC(1945, 0, 1));
const LAST_DAY = new Date(Date.UTC(2100, 11, 31));

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
}: FieldProps) => {
  const locale = localeOf(useIntl().locale);
  const words = useWords();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  const value = pickerDay(field.value);
  const clear = () => field.onChange(name, null);
  return (
    <Field.Root error={field.error ?? false} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <CalendarWeekdays />
      <DatePicker
        ref={ref}
        locale={dateLocale(locale)}
        calendarLabel={words.calendar}
        monthSelectLabel={words.month}
        yearSelectLabel={words.year}
        clearLabel={words.clear}
        minDate={FIRST_DAY}
        maxDate={LAST_DAY}
        disabled={disabled}
        onChange={(day) => (day === undefined ? clear() : field.onChange(name, dayOf(day)))}
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
