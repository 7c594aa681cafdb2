import { Button, type ButtonProps } from '@strapi/design-system';
import { Turning } from './Turning';

type Props = Omit<ButtonProps, 'loading'> & {
  readonly isBusy: boolean;
  readonly press: () => void;
};

/** Stays a focusable button while busy, unlike the design system's `loading`. */
export const BusyButton = ({ isBusy, press, startIcon, children, ...button }: Props) => (
  <Button
    {...button}
    startIcon={isBusy ? <Turning /> : startIcon}
    aria-busy={isBusy}
    onClick={() => !isBusy && press()}
  >
    {children}
  </Button>
);
