import { Field, Textarea, TextInput } from '@strapi/design-system';
import type { HTMLAttributes } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | false;
  readonly required?: boolean;
  /** One item per line. */
  readonly isList?: boolean;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly write: (value: string) => void;
}

/** A text, or a list as a text with one item per line, with its fault below. */
export const TextField = ({
  name,
  label,
  hint,
  value,
  error,
  required = false,
  isList = false,
  inputMode,
  write,
}: Props) => (
  <Field.Root name={name} hint={hint} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    {isList ? (
      <Textarea value={value} onChange={({ currentTarget }) => write(currentTarget.value)} />
    ) : (
      <TextInput
        value={value}
        {...(inputMode && { inputMode })}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
    )}
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
