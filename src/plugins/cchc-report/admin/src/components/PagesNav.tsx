import { Box } from '@strapi/design-system';
import { Link, type To } from 'react-router-dom';
import { styled } from 'styled-components';

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

export interface PageEntry {
  readonly key: string;
  readonly to: To;
  readonly label: string;
  readonly isShown: boolean;
}

interface Props {
  /** Label of the navigation. */
  readonly label: string;
  readonly pages: readonly PageEntry[];
}

/** Navigation between related pages. */
export const PagesNav = ({ label, pages }: Props) => (
  <Box tag="nav" aria-label={label} paddingBottom={6}>
    <List>
      {pages.map(({ key, to, label: name, isShown }) => (
        <li key={key}>
          <Entry to={to} {...(isShown && { 'aria-current': 'page' })}>
            {name}
          </Entry>
        </li>
      ))}
    </List>
  </Box>
);
