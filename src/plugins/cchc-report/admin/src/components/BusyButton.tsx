import { Button, type ButtonProps } from '@strapi/design-system';
import { Turning } from './Turning';

type Props = Omit<ButtonProps, 'loading'> & {
  readonly isBusy: boolean;
  readonly press: () => void;
};

/** Stays a button while it works, unlike the design system's `loading`, so that the keyboard does not lose its place. */
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
