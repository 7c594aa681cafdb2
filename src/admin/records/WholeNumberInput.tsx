import { InputRenderer, useField, useFocusInputField } from '@strapi/admin/strapi-admin';
import { Field, TextInput } from '@strapi/design-system';
import { DuplicateNotice } from './duplicates/DuplicateNotice';
import { fieldKey, type FieldProps } from './fieldProps';
import { isPlainNumber, readPlainNumber } from './plainNumbers';
import { UncountedNotice } from './warnings/UncountedNotice';

/** An integer in an edit form: counts use Strapi's input, identifying numbers are shown without digit grouping. */
export const WholeNumberInput = (props: FieldProps) => {
  const { name, label, hint, labelAction, required = false, disabled = false, placeholder = '' } = props;
  if (isPlainNumber(fieldKey(name)))
    return (
      <>
        <PlainNumberInput {...props} />
        <DuplicateNotice name={name} />
        <UncountedNotice name={name} />
      </>
    );
  return (
    <InputRenderer
      type="integer"
      name={name}
      label={label}
      hint={hint}
      labelAction={labelAction}
      required={required}
      disabled={disabled}
      placeholder={placeholder}
    />
  );
};

/** Also used in filters, which have no visible label. */
export const PlainNumberInput = ({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
  placeholder = '',
  'aria-label': ariaLabel,
}: FieldProps) => {
  const field = useField<number | string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  return (
    <Field.Root error={field.error ?? false} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={field.value ?? ''}
        placeholder={placeholder}
        disabled={disabled}
        onChange={({ target }) => field.onChange(name, readPlainNumber(target.value))}
        {...(ariaLabel !== undefined && { 'aria-label': ariaLabel })}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
