import { Box } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Lack } from '../../../../../server/src/types/api';
import { useText } from '../../../hooks/useText';
import { formatNumber } from '../../../utils/format';
import { incompletePath, type Lacking } from '../../../utils/incomplete';

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `0 ${theme.spaces[6]}`};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Entry = styled(Link)`
  display: block;
  padding: ${({ theme }) => `${theme.spaces[3]} 0`};
  margin-bottom: -1px;
  border-bottom: 2px solid transparent;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral700};
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  &[aria-current='page'] {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface Props {
  readonly lacking: readonly Lacking[];
  readonly shown: Lack;
}

/** The lists of what lacks something, each with how long it is. */
export const LackNav = ({ lacking, shown }: Props) => {
  const text = useText();
  return (
    <Box tag="nav" aria-label={text('incomplete.title')} paddingBottom={6}>
      <List>
        {lacking.map(({ lack, count }) => (
          <li key={lack}>
            <Entry to={incompletePath(lack)} {...(lack === shown && { 'aria-current': 'page' })}>
              {text(`incomplete.lack.${lack}`)} ({formatNumber(count)})
            </Entry>
          </li>
        ))}
      </List>
    </Box>
  );
};
