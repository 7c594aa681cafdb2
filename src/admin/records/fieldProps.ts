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
