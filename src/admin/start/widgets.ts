import type { StrapiApp } from '@strapi/strapi/admin';
import { BUILDERS_WIDGET } from './buildersWidget';

/** Takes the numbers of components, locales, webhooks and the like off the home page: they count what Strapi is made of. */
export function removeBuildersWidget(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((widgets) =>
    widgets.filter(({ id, pluginId }) => pluginId !== BUILDERS_WIDGET.pluginId || id !== BUILDERS_WIDGET.id),
  );
}
