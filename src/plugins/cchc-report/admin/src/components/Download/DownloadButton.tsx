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
  /** Less prominent if another action comes first. */
  readonly variant?: 'default' | 'tertiary';
}

/** Stays a focusable button while busy, unlike the design system's `loading`. */
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
