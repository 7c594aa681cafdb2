import { Button } from '@strapi/design-system';
import { ArrowClockwise, Download } from '@strapi/icons';
import type { Ref } from 'react';
import { keyframes, styled } from 'styled-components';
import { useText } from '../../hooks/useText';

const turn = keyframes`
  to {
    transform: rotate(360deg);
  }
`;

const Turning = styled(ArrowClockwise)`
  @media (prefers-reduced-motion: no-preference) {
    animation: ${turn} 1s linear infinite;
  }
`;

interface Props {
  readonly isWorking: boolean;
  readonly disabled: boolean;
  readonly start: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** Stays a button while it works, unlike the design system's `loading`, so that the keyboard does not lose its place. */
export const DownloadButton = ({ isWorking, disabled, start, buttonRef }: Props) => {
  const text = useText();
  return (
    <Button
      ref={buttonRef}
      startIcon={isWorking ? <Turning /> : <Download />}
      aria-busy={isWorking}
      disabled={disabled}
      onClick={() => !isWorking && start()}
    >
      {isWorking ? text('download.working') : text('download.action')}
    </Button>
  );
};
