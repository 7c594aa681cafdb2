import type { StrapiApp } from '@strapi/strapi/admin';
import {
  Briefcase,
  ChartPie,
  Files,
  Lightbulb,
  ListPlus,
  Plus,
  SealCheck,
  Search,
  Upload,
} from '@strapi/icons';
import type { ComponentType } from 'react';
import { ListFile } from './components/ListFile';
import { setGuide } from './guide';
import { message } from './hooks/useText';
import { PERMISSIONS } from './permissions';
import {
  CHECK_PAGE,
  INCOMPLETE_PAGE,
  IMPORT_PAGE,
  LIFE_PAGE,
  OFFICES_PAGE,
  PAGE,
  PLUGIN_ID,
  SEARCH_PAGE,
  SETTINGS_PAGE,
  TEMPLATES_PAGE,
  WORK_PAGE,
} from './pluginId';
import { registerTrads } from './translations';
import { WorkIcon } from './work/WorkIcon';

/** A page for Strapi's router, fetched when it is opened. */
const loadPage = (load: () => Promise<{ default: ComponentType }>) => async () => ({
  Component: (await load()).default,
});

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID, apis: { setGuide } });

    app.addMenuLink({
      to: WORK_PAGE,
      icon: WorkIcon,
      intlLabel: message('mine.title'),
      position: 1,
      permissions: [...PERMISSIONS.read],
      Component: () => import('./work'),
    });

    app.addMenuLink({
      to: SEARCH_PAGE,
      icon: Search,
      intlLabel: message('search.name'),
      permissions: [...PERMISSIONS.search],
      Component: () => import('./pages/SearchPage'),
    });

    app.addMenuLink({
      to: PAGE,
      icon: ChartPie,
      intlLabel: message('plugin.name'),
      position: 2,
      permissions: [...PERMISSIONS.read],
      Component: () => import('./pages/ReportPage'),
    });

    app.addMenuLink({
      to: LIFE_PAGE,
      icon: Files,
      intlLabel: message('life.name'),
      position: 3,
      permissions: [...PERMISSIONS.read],
      Component: () => import('./reports/list'),
    });

    // Reached from the page of reports or from the home page, so that the menu stays short.
    app.router.addRoute([
      { path: `${TEMPLATES_PAGE}/*`, lazy: loadPage(() => import('./reports/templates')) },
      { path: INCOMPLETE_PAGE, lazy: loadPage(() => import('./pages/IncompletePage')) },
      { path: `${SETTINGS_PAGE}/*`, lazy: loadPage(() => import('./reports/settings')) },
    ]);

    app.addMenuLink({
      to: CHECK_PAGE,
      icon: SealCheck,
      intlLabel: message('check.name'),
      permissions: [...PERMISSIONS.check],
      Component: () => import('./pages/CheckPage'),
    });

    app.addMenuLink({
      to: IMPORT_PAGE,
      icon: Upload,
      intlLabel: message('import.name'),
      permissions: [...PERMISSIONS.import],
      Component: () => import('./importing/ImportPage'),
    });

    app.addMenuLink({
      to: OFFICES_PAGE,
      icon: Briefcase,
      intlLabel: message('offices.name'),
      permissions: [...PERMISSIONS.read],
      Component: () => import('./offices'),
    });

    // First on the home page: it is what the office works for. A widget without an icon takes the whole admin down.
    app.widgets.register((others) => [
      {
        id: 'next-steps',
        pluginId: PLUGIN_ID,
        icon: Lightbulb,
        title: message('work.title'),
        component: async () => (await import('./widgets/NextSteps')).default,
        permissions: [...PERMISSIONS.read],
      },
      {
        id: 'running-period',
        pluginId: PLUGIN_ID,
        icon: ChartPie,
        title: message('widget.title'),
        link: { label: message('widget.link'), href: `/${PAGE}` },
        component: async () => (await import('./widgets/RunningPeriod')).default,
        permissions: [...PERMISSIONS.read],
      },
      {
        id: 'quick-add',
        pluginId: PLUGIN_ID,
        icon: Plus,
        title: message('quickAdd.title'),
        component: async () => (await import('./widgets/QuickAdd')).default,
        permissions: [...PERMISSIONS.read],
      },
      {
        id: 'to-complete',
        pluginId: PLUGIN_ID,
        icon: ListPlus,
        title: message('incomplete.title'),
        link: { label: message('incomplete.open'), href: `/${INCOMPLETE_PAGE}` },
        component: async () => (await import('./widgets/ToComplete')).default,
        permissions: [...PERMISSIONS.read],
      },
      {
        id: 'reports-due',
        pluginId: PLUGIN_ID,
        icon: Files,
        title: message('life.widget.title'),
        link: { label: message('life.widget.link'), href: `/${LIFE_PAGE}` },
        component: async () => (await import('./widgets/ReportsDue')).default,
        permissions: [...PERMISSIONS.read],
      },
      ...others,
    ]);
  },

  bootstrap(app: StrapiApp) {
    app
      .getPlugin('content-manager')
      .injectComponent('listView', 'actions', { name: `${PLUGIN_ID}.list-file`, Component: ListFile });
  },

  registerTrads,
};
