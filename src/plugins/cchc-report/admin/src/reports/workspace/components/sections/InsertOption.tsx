import { styled } from 'styled-components';
import { useText } from '../../../../hooks/useText';
import type { Choice } from '../../model/insertables';

export const Options = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
`;

const Row = styled.div<{ readonly $isActive: boolean }>`
  display: flex;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  font-size: 1.4rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.primary100 : 'transparent')};
  outline: ${({ theme, $isActive }) => ($isActive ? `2px solid ${theme.colors.primary600}` : 'none')};

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  > :last-child {
    max-width: 50%;
    text-align: end;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
`;

/** Characters of a value that suffice to recognise it. */
const LONGEST = 80;

interface Props {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly choose: () => void;
}

/** An entry that can be inserted: its description and its present value. */
export const InsertOption = ({ id, choice, isActive, choose }: Props) => {
  const text = useText();
  const { description, value } = choice;
  const short = value && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return (
    // The keyboard chooses it from the search field.
    <Row id={id} role="option" aria-selected={isActive} $isActive={isActive} onClick={choose}>
      <span>{description}</span>
      <span>{value === undefined ? '' : short || text('value.none')}</span>
    </Row>
  );
};
