import { useLocation } from 'react-router-dom';
import { useText } from '../../hooks/useText';
import { LIFE_PAGE, SETTINGS_PAGE, TEMPLATES_PAGE } from '../../pluginId';
import { writeReportsAddress } from '../model/reportsAddress';
import { PagesNav } from '../../components/PagesNav';

interface Props {
  /** Kept when changing pages; null while none is chosen. */
  readonly agency: string | null;
  readonly mayLog: boolean;
}

/** Navigation between the pages of an agency's reports; the menu links to the first only. */
export const ReportsNav = ({ agency, mayLog }: Props) => {
  const text = useText();
  const shown = useLocation().pathname;
  const search = writeReportsAddress({ agency });
  const pages = [
    { path: `/${LIFE_PAGE}`, label: text('life.nav.reports') },
    { path: `/${TEMPLATES_PAGE}`, label: text('life.nav.templates') },
    { path: `/${SETTINGS_PAGE}`, label: text('life.nav.settings') },
    ...(mayLog ? [{ path: `/${LIFE_PAGE}/log`, label: text('life.nav.log') }] : []),
  ];
  return (
    <PagesNav
      label={text('life.nav.label')}
      pages={pages.map(({ path, label }) => ({
        key: path,
        to: { pathname: path, search },
        label,
        isShown: path === shown,
      }))}
    />
  );
};
