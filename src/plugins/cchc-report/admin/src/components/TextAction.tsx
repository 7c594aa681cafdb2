import { styled } from 'styled-components';

/** A button styled as a link, or with `$quiet` as dotted text. */
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

  /* A larger touch target, without moving the page. */
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
