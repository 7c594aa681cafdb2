import { InputRenderer } from '@strapi/admin/strapi-admin';
import { useIntl } from 'react-intl';
import { labelledChoices } from './choices';
import type { FieldProps } from './fieldProps';
import { localeOf } from './locale';
import { PlanPurposeNotice } from './warnings/PlanPurposeNotice';

interface ChoiceInputProps extends FieldProps {
  attribute: { enum: readonly string[] };
}

/** A closed choice in an edit form: Strapi's own select, with labels instead of keys. */
export const ChoiceInput = ({ attribute, ...field }: ChoiceInputProps) => {
  const locale = localeOf(useIntl().locale);
  const name = field.name.split('.').at(-1) ?? '';
  const { label, hint, labelAction, required, disabled, placeholder } = field;
  return (
    <>
      <InputRenderer
        type="enumeration"
        name={field.name}
        label={label}
        hint={hint}
        labelAction={labelAction}
        required={required ?? false}
        disabled={disabled ?? false}
        placeholder={placeholder ?? ''}
        options={labelledChoices(name, attribute.enum, locale)}
      />
      {name === 'purpose' && <PlanPurposeNotice />}
    </>
  );
};
