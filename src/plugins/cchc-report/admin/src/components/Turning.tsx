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

/** A sign that something is being done. */
export const Turning = () => <Icon aria-hidden />;
