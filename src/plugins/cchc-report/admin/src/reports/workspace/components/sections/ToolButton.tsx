import { Button, IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';

export interface ToolButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly press: () => void;
  /** Pressed state of a toggle; omitted for a button that acts once. */
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  /** Shows the label on the button, not only in its tooltip. */
  readonly isWorded?: boolean;
  readonly tabIndex: number;
}

/** One tool of an editor. Never `disabled`: the focus would be lost when the last step is undone. */
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
