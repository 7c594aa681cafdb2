import { useAuth } from '@strapi/strapi/admin';
import type { ContentManagerPlugin, HeaderActionComponent } from '@strapi/content-manager/strapi-admin';
import { BUILDERS_ACTIONS } from './buildersActions';
import { withheldActions } from './menu';

/** Strapi's own have a name, which its types do not tell. */
type NamedAction = HeaderActionComponent & { readonly type?: string };

/** The action, offered to whoever may do what it leads to; everybody else would only come to a page that is closed. */
const withRight = (action: HeaderActionComponent, right: string): HeaderActionComponent => {
  const Permitted: HeaderActionComponent = (props) => {
    const permissions = useAuth('HeaderAction', (auth) => auth.permissions);
    const described = action(props);
    const isHeld = permissions.some((permission) => permission.action === right);
    return isHeld && !withheldActions(process.env.NODE_ENV).includes(right) ? described : null;
  };
  return Object.assign(Permitted, action);
};

/** Strapi offers everybody who opens a record to rearrange its form and to change its type. */
const offerByRight = (actions: NamedAction[]): HeaderActionComponent[] =>
  actions.map((action) => {
    const right = BUILDERS_ACTIONS[action.type ?? ''];
    return right === undefined ? action : withRight(action, right);
  });

interface WithPlugins {
  getPlugin(id: string): { readonly apis: Readonly<Record<string, unknown>> };
}

/** Registers it with the content manager. */
export function offerHeaderActionsByRight(app: WithPlugins): void {
  const { addDocumentHeaderAction } = app.getPlugin('content-manager')
    .apis as unknown as ContentManagerPlugin['config']['apis'];
  addDocumentHeaderAction(offerByRight);
}
