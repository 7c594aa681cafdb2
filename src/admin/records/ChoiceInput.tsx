import { useField, useFocusInputField } from '@strapi/admin/strapi-admin';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { isFieldChoice, labelChoices } from './choices';
import { fieldKey, type FieldProps } from './fieldProps';
import { toLocale } from './locale';
import { PlanPurposeNotice } from './warnings/PlanPurposeNotice';
import { UncountedNotice } from './warnings/UncountedNotice';
import { useWords } from './words';

interface ChoiceInputProps extends FieldProps {
  attribute: { enum: readonly string[] };
}

/** An enumeration in an edit form, shown by labels; an optional one can be cleared. */
export const ChoiceInput = ({
  attribute,
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
  placeholder = '',
}: ChoiceInputProps) => {
  const locale = toLocale(useIntl().locale);
  const words = useWords();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLDivElement>(name);
  const key = fieldKey(name);
  const clearing = { clearLabel: words.clearChoice, onClear: () => field.onChange(name, null) };
  return (
    <>
      <Field.Root error={field.error ?? false} name={name} hint={hint} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <SingleSelect
          ref={ref}
          value={field.value ?? null}
          placeholder={placeholder === '' ? words.choose : placeholder}
          disabled={disabled}
          onChange={(value) => field.onChange(name, String(value))}
          {...(!required && !disabled && clearing)}
        >
          {labelChoices(key, attribute.enum, locale).map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {key === 'purpose' && isFieldChoice('plan', key, attribute.enum) && <PlanPurposeNotice />}
      <UncountedNotice name={name} />
    </>
  );
};
