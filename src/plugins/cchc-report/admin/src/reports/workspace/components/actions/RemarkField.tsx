import { Field, Textarea } from '@strapi/design-system';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly keep: (value: string) => void;
}

/** A required remark of a few sentences. */
export const RemarkField = ({ name, label, hint, value, keep }: Props) => (
  <Field.Root name={name} required hint={hint}>
    <Field.Label>{label}</Field.Label>
    <Textarea value={value} onChange={({ currentTarget }) => keep(currentTarget.value)} />
    <Field.Hint />
  </Field.Root>
);
