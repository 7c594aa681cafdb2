import { styled } from 'styled-components';

const Lines = styled.pre`
  max-height: 32rem;
  overflow: auto;
  margin: 0;
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: inherit;
  font-size: 1.4rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** A text exactly as stored, to be read and copied. */
export const PlainText = ({ label, children }: { readonly label: string; readonly children: string }) => (
  <Lines role="region" aria-label={label} tabIndex={0} lang="vi">
    {children}
  </Lines>
);
