import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Room for the tabs above it and a little air below. */
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

/** What stands beside the text scrolls by itself, so that both places stay where they are; by keyboard too. */
export const ScrollBeside = ({ label, isBusy = false, children }: Props) => (
  <Scrolling tabIndex={0} role="group" aria-label={label} aria-busy={isBusy} padding={1}>
    {children}
  </Scrolling>
);
