import { Button, IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';

export interface ToolButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly press: () => void;
  /** Whether it is as the button says; left out where the button does something once. */
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  /** The words stand on the button, not only in its hint. */
  readonly isWorded?: boolean;
  readonly tabIndex: number;
}

/** One tool of an editor. Never `disabled`: the keyboard would lose its place when the last step is undone. */
export const ToolButton = ({
  label,
  icon,
  press,
  isOn,
  isOff = false,
  isWorded = false,
  tabIndex,
}: ToolButtonProps) => {
  const shared = {
    size: 'S',
    variant: isOn === true ? 'secondary' : 'tertiary',
    tabIndex,
    'aria-disabled': isOff,
    onClick: () => !isOff && press(),
    ...(isOff && { style: { opacity: 0.5 } }),
    ...(isOn !== undefined && { 'aria-pressed': isOn }),
  } as const;
  return isWorded ? (
    <Button {...shared} startIcon={icon}>
      {label}
    </Button>
  ) : (
    <IconButton {...shared} label={label}>
      {icon}
    </IconButton>
  );
};
