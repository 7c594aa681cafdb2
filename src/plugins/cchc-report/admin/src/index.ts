import type { StrapiApp } from '@strapi/strapi/admin';
import { ChartPie } from '@strapi/icons';
import { message } from './hooks/useText';
import { PERMISSIONS } from './permissions';
import { PAGE, PLUGIN_ID } from './pluginId';
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
