import { useAuth } from '@strapi/strapi/admin';
import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { BUILDERS_ACTIONS } from './buildersActions';
import { withheldActions } from './menu';

/** The action, offered to whoever may do what it leads to; everybody else would only come to a page that is closed. */
const withRight = (action: DocumentActionComponent, right: string): DocumentActionComponent => {
  const Permitted: DocumentActionComponent = (props) => {
    const permissions = useAuth('DocumentAction', (auth) => auth.permissions);
    const described = action(props);
    const isHeld = permissions.some((permission) => permission.action === right);
    return isHeld && !withheldActions(process.env.NODE_ENV).includes(right) ? described : null;
  };
  return Object.assign(Permitted, action);
};

/** Strapi offers everybody who opens a record to rearrange its form and to change its type. */
const offerByRight = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map((action) => {
    const right = BUILDERS_ACTIONS[action.type ?? ''];
    return right === undefined ? action : withRight(action, right);
  });

interface WithPlugins {
  getPlugin(id: string): { readonly apis: Readonly<Record<string, unknown>> };
}

/** Registers it with the content manager. */
export function offerActionsByRight(app: WithPlugins): void {
  const { addDocumentAction } = app.getPlugin('content-manager')
    .apis as unknown as ContentManagerPlugin['config']['apis'];
  addDocumentAction(offerByRight);
}
