import { styled } from 'styled-components';

/** A button that reads as a link, or, `$quiet`, as the text around it with a dotted line: it opens what the number or the words stand for. */
export const TextAction = styled.button.attrs({ type: 'button' })<{ readonly $quiet?: boolean }>`
  border: none;
  padding: 0;
  background: none;
  font: inherit;
  text-align: inherit;
  color: ${({ theme, $quiet }) => ($quiet ? 'inherit' : theme.colors.primary600)};
  text-decoration: ${({ theme, $quiet }) => ($quiet ? `underline dotted ${theme.colors.neutral500}` : 'none')};
  text-underline-offset: 0.3em;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};

  @media (forced-colors: active) {
    text-decoration: underline;
  }

  /* A thumb needs more room than a line of text has; the page does not move for it. */
  @media (pointer: coarse) {
    padding: 0.8rem 0.6rem;
    margin: -0.8rem -0.6rem;
  }

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
