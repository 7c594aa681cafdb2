import type { ReactNode } from 'react';

/** What the content manager tells an input that stands in for its own; it tells more, which nobody here needs. */
export interface FieldProps {
  name: string;
  label?: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  'aria-label'?: string;
}

/** The field itself, in the type or the part that holds it: `figure` of `objectives.0.figure`. */
export const fieldKey = (name: string): string => name.split('.').at(-1) ?? name;
