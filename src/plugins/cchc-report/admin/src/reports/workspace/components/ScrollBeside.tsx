import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Room for the tabs above it and a small gap below. */
const Scrolling = styled(Box)`
  ${({ theme }) => theme.breakpoints.large} {
    max-height: calc(100vh - 12rem);
    overflow-y: auto;
  }
`;

interface Props {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** The panel beside the text scrolls on its own, so that both keep their position; by keyboard too. */
export const ScrollBeside = ({ label, isBusy = false, children }: Props) => (
  <Scrolling tabIndex={0} role="group" aria-label={label} aria-busy={isBusy} padding={1}>
    {children}
  </Scrolling>
);
