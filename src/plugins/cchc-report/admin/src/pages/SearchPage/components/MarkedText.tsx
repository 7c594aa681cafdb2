import { styled } from 'styled-components';
import type { TextPart } from '../../../../../server/src/contract';

const Hit = styled.mark`
  background: ${({ theme }) => theme.colors.warning200};
  color: ${({ theme }) => theme.colors.neutral800};
`;

/** A text with matches highlighted. */
export const MarkedText = ({ parts }: { readonly parts: readonly TextPart[] }) => (
  <>{parts.map(({ text, hit }, index) => (hit ? <Hit key={index}>{text}</Hit> : text))}</>
);
