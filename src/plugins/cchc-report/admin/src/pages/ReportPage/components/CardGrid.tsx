import { styled } from 'styled-components';

/** Cards in as many columns as fit: one on a telephone, three on a desktop. */
export const CardGrid = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 34rem), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  padding-top: ${({ theme }) => theme.spaces[4]};
  list-style: none;
`;
