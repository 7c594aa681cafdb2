import { styled } from 'styled-components';

/** A button that reads as a link: it opens what the number or the words stand for. */
export const TextAction = styled.button.attrs({ type: 'button' })`
  border: none;
  padding: 0;
  background: none;
  font: inherit;
  text-align: inherit;
  color: ${({ theme }) => theme.colors.primary600};
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
