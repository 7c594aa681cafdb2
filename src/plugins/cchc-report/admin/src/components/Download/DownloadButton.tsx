import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { Ref } from 'react';
import { useText } from '../../hooks/useText';
import { Turning } from '../Turning';

interface Props {
  readonly isWorking: boolean;
  readonly disabled: boolean;
  readonly start: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
  /** Quieter where something else is to be done first. */
  readonly variant?: 'default' | 'tertiary';
}

/** Stays a button while it works, unlike the design system's `loading`, so that the keyboard does not lose its place. */
export const DownloadButton = ({ isWorking, disabled, start, buttonRef, variant = 'default' }: Props) => {
  const text = useText();
  return (
    <Button
      ref={buttonRef}
      variant={variant}
      startIcon={isWorking ? <Turning /> : <Download />}
      aria-busy={isWorking}
      disabled={disabled}
      onClick={() => !isWorking && start()}
    >
      {isWorking ? text('download.working') : text('download.action')}
    </Button>
  );
};
