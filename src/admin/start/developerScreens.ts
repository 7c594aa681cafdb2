import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { DEVELOPER_ACTIONS, STATISTICS_WIDGET, hiddenActions } from '../strapiNames';

/** A permission of the signed-in user, reduced to what is used here. */
interface Permission {
  readonly action: string;
}

type Filter = (permissions: Permission[]) => Permission[] | Promise<Permission[]>;

/** Hides their menu links. The server decides what a role may do. */
export function hideDeveloperScreens(next: Filter): Filter {
  const withheld = hiddenActions(process.env.NODE_ENV);
  return (permissions) => next(permissions.filter(({ action }) => !withheld.includes(action)));
}

/** Offers the action only to users with the permission; others would reach a closed page. */
const requireRight = (action: DocumentActionComponent, right: string): DocumentActionComponent => {
  const Permitted: DocumentActionComponent = (props) => {
    const permissions = useAuth('DocumentAction', (auth) => auth.permissions);
    const described = action(props);
    const isHeld = permissions.some((permission) => permission.action === right);
    return isHeld && !hiddenActions(process.env.NODE_ENV).includes(right) ? described : null;
  };
  return Object.assign(Permitted, action);
};

/** Strapi offers everyone who opens a record to rearrange its form and change its type. */
const filterActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    const right = DEVELOPER_ACTIONS[action.type ?? ''];
    return right === undefined ? action : requireRight(action, right);
  });

interface WithPlugins {
  getPlugin(id: string): { readonly apis: Readonly<Record<string, unknown>> };
}

/** Registers the filter with the content manager. */
export function hideActionsWithoutRight(app: WithPlugins): void {
  const { addDocumentAction } = app.getPlugin('content-manager')
    .apis as unknown as ContentManagerPlugin['config']['apis'];
  addDocumentAction(filterActions);
}

/** Removes the statistics of components, locales and webhooks from the home page; they are for developers. */
export function removeStatisticsWidget(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((widgets) =>
    widgets.filter(
      ({ id, pluginId }) => pluginId !== STATISTICS_WIDGET.pluginId || id !== STATISTICS_WIDGET.id,
    ),
  );
}
