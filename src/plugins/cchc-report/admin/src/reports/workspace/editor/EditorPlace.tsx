import { styled } from 'styled-components';

/** The container of an editor: looks like a field, and its blocks like those of the report. */
export const EditorPlace = styled.div`
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }

  .cm-editor.cm-focused {
    outline: none;
  }

  .cm-scroller {
    font-family: inherit;
    line-height: 1.6;
  }

  .cm-content {
    min-height: 9rem;
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    font-size: 1.5rem;
    caret-color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }

  .cm-line {
    padding: 0;
    margin-block: 0.2rem;
  }

  .cchc-heading {
    padding-top: 0.6rem;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    font-size: 1.6rem;
  }

  .cchc-subheading {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  .cchc-item {
    padding-inline-start: 1.6rem;
    text-indent: -1rem;
  }

  .cchc-item > * {
    text-indent: 0;
  }

  .cchc-chip {
    padding: 0.1rem 0.4rem;
    border-radius: ${({ theme }) => theme.borderRadius};
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    cursor: default;
  }

  .cchc-chip-table {
    display: inline-block;
    border: 1px dashed ${({ theme }) => theme.colors.primary600};
    padding: 0.3rem 0.8rem;
  }

  .cchc-chip-tag {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral700};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    font-size: 0.9em;
    font-style: italic;
  }

  .cchc-chip-unknown {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }

  @media (forced-colors: active) {
    .cchc-chip {
      border: 1px solid;
    }
  }
`;
