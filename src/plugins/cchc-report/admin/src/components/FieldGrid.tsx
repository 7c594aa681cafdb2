import { styled } from 'styled-components';

/** Fields side by side if there is room, stacked on phones. */
export const FieldGrid = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  & > * {
    min-width: 0;
  }

  ${({ theme }) => theme.breakpoints.small} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;
