import { InputRenderer } from '@strapi/admin/strapi-admin';
import { DuplicateNotice } from './duplicates/DuplicateNotice';
import type { FieldProps } from './fieldProps';
import { LinkOnlyNotice } from './LinkOnlyNotice';

interface TextInputProps extends FieldProps {
  /** Of the content manager's own, which its plain input does not know. */
  unique?: unknown;
  mainField?: unknown;
}

/** A line of text as Strapi writes it, with what is to be warned about in it. */
export const TextInput = ({ unique: _unique, mainField: _mainField, ...props }: TextInputProps) => (
  <>
    <InputRenderer {...props} type="string" label={props.label} />
    <DuplicateNotice name={props.name} />
    <LinkOnlyNotice name={props.name} />
  </>
);
