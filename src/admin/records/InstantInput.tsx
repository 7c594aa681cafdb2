import { useField } from '@strapi/admin/strapi-admin';
import { DateTimePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CalendarWeekdays } from '../../plugins/cchc-report/admin/src/components/DayPicker';
import { dateLocale } from './dates';
import type { FieldProps } from './fieldProps';
import { toLocale } from './locale';
import { useWords } from './words';

/** An instant, entered as dd/mm/yyyy and local time, stored in UTC. */
export const InstantInput = ({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
}: FieldProps) => {
  const locale = toLocale(useIntl().locale);
  const words = useWords();
  const field = useField<string | null>(name);
  const value = typeof field.value === 'string' ? new Date(field.value) : undefined;
  return (
    <Field.Root error={field.error ?? false} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <CalendarWeekdays $calendar={words.calendar} $names={words.weekdays} />
      <DateTimePicker
        locale={dateLocale(locale)}
        calendarLabel={words.calendar}
        monthSelectLabel={words.month}
        yearSelectLabel={words.year}
        clearLabel={words.clear}
        dateLabel={words.date}
        timeLabel={words.time}
        placeholder={words.dayPlaceholder}
        disabled={disabled}
        onChange={(moment) => field.onChange(name, moment?.toISOString() ?? null)}
        onClear={() => field.onChange(name, null)}
        {...(value !== undefined && { value })}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
