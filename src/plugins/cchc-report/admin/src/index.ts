import type { StrapiApp } from '@strapi/strapi/admin';
import { ChartPie, SealCheck } from '@strapi/icons';
import { message } from './hooks/useText';
import { PERMISSIONS } from './permissions';
import { CHECK_PAGE, PAGE, PLUGIN_ID } from './pluginId';
import { registerTrads } from './translations';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });

    app.addMenuLink({
      to: PAGE,
      icon: ChartPie,
      intlLabel: message('plugin.name'),
      permissions: [...PERMISSIONS.read],
      Component: () => import('./pages/ReportPage'),
    });

    app.addMenuLink({
      to: CHECK_PAGE,
      icon: SealCheck,
      intlLabel: message('check.name'),
      permissions: [...PERMISSIONS.check],
      Component: () => import('./pages/CheckPage'),
    });

    // First on the home page: it is what the office works for. A widget without an icon takes the whole admin down.
    app.widgets.register((others) => [
      {
        id: 'running-period',
        pluginId: PLUGIN_ID,
        icon: ChartPie,
        title: message('widget.title'),
        link: { label: message('widget.link'), href: `/${PAGE}` },
        component: async () => (await import('./widgets/RunningPeriod')).default,
        permissions: [...PERMISSIONS.read],
      },
      ...others,
    ]);
  },

  registerTrads,
};
