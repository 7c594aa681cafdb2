import { ArrowClockwise } from '@strapi/icons';
import { keyframes, styled } from 'styled-components';

const turn = keyframes`
  to {
    transform: rotate(360deg);
  }
`;

const Icon = styled(ArrowClockwise)`
  @media (prefers-reduced-motion: no-preference) {
    animation: ${turn} 1s linear infinite;
  }
`;

/** Spinning icon of a running action. */
export const Turning = () => <Icon aria-hidden />;
