import { Box } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../hooks/useText';
import { LIFE_PAGE, SETTINGS_PAGE, TEMPLATES_PAGE } from '../pluginId';
import { writeLife } from '../utils/lifeAddress';

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `0 ${theme.spaces[6]}`};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Entry = styled(NavLink)`
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
  /** Goes along to the other pages; null while none is chosen. */
  readonly agency: string | null;
  readonly mayLog: boolean;
}

/** The pages around an agency's reports. The menu has one link to them all. */
export const ReportsNav = ({ agency, mayLog }: Props) => {
  const text = useText();
  const search = writeLife({ agency });
  const entries = [
    { path: `/${LIFE_PAGE}`, label: text('life.nav.reports') },
    { path: `/${TEMPLATES_PAGE}`, label: text('life.nav.templates') },
    { path: `/${SETTINGS_PAGE}`, label: text('life.nav.settings') },
    ...(mayLog ? [{ path: `/${LIFE_PAGE}/log`, label: text('life.nav.log') }] : []),
  ];
  return (
    <Box tag="nav" aria-label={text('life.nav.label')} paddingBottom={6}>
      <List>
        {entries.map(({ path, label }) => (
          <li key={path}>
            <Entry to={{ pathname: path, search }} end>
              {label}
            </Entry>
          </li>
        ))}
      </List>
    </Box>
  );
};
