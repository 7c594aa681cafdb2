import type { ReactNode } from 'react';

/** Props that the content manager passes to a custom input, as far as used here. */
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

/** The last segment of a field name: `figure` of `objectives.0.figure`. */
export const fieldKey = (name: string): string => name.split('.').at(-1) ?? name;
