import { useField, useFocusInputField } from '@strapi/admin/strapi-admin';
import { useIntl } from 'react-intl';
import { DayPicker, type TypedDay } from '../../plugins/cchc-report/admin/src/components/DayPicker';
import { dateLocale } from './dates';
import type { FieldProps } from './fieldProps';
import { toLocale } from './locale';
import { UncountedNotice } from './warnings/UncountedNotice';
import { useWords } from './words';

/** Days a record may have: from the oldest laws in force to the last year the rules allow. */
const RECORD_DAYS = { first: '1945-01-01', last: '2100-12-31' };

/** A day in an edit form or filter. */
export const DayInput = ({ wrongAs = 'text', ...props }: FieldProps & Partial<Pick<TypedDay, 'wrongAs'>>) => {
  const { name } = props;
  const field = useField<string | null>(name);
  const inputRef = useFocusInputField<HTMLInputElement>(name);
  return (
    <>
      <DayPicker
        {...props}
        words={useWords()}
        locale={dateLocale(toLocale(useIntl().locale))}
        value={field.value ?? null}
        keep={(day) => field.onChange(name, day)}
        wrongAs={wrongAs}
        range={RECORD_DAYS}
        error={field.error ?? false}
        inputRef={inputRef}
      />
      <UncountedNotice name={name} />
    </>
  );
};
