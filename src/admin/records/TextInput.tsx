import { InputRenderer } from '@strapi/admin/strapi-admin';
import { DuplicateNotice } from './duplicates/DuplicateNotice';
import type { FieldProps } from './fieldProps';
import { LinkOnlyNotice } from './LinkOnlyNotice';

interface TextInputProps extends FieldProps {
  /** Props of the content manager that its plain input does not accept. */
  unique?: unknown;
  mainField?: unknown;
}

/** Strapi's text input with our warnings below it. */
export const TextInput = ({ unique: _unique, mainField: _mainField, ...props }: TextInputProps) => (
  <>
    <InputRenderer {...props} type="string" label={props.label} />
    <DuplicateNotice name={props.name} />
    <LinkOnlyNotice name={props.name} />
  </>
);
