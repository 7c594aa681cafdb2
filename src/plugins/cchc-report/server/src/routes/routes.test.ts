import routes from '.';
import { ACTIONS, actionId } from '../permissions';

const REGISTERED: readonly string[] = ACTIONS.map(({ uid }) => actionId(uid));

interface Policy {
  readonly name: string;
  readonly config: { readonly actions: readonly string[] };
}

test.each(routes.admin.routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  'AZ-03 %s asks for a signed-in account that has one registered permission',
  (_address, { config }) => {
    const [signedIn, permission] = config.policies as readonly (string | Policy)[];
    expect(signedIn).toBe('admin::isAuthenticatedAdmin');
    expect(permission).toEqual({ name: 'admin::hasPermissions', config: { actions: [expect.any(String)] } });
    expect(REGISTERED).toContain((permission as Policy).config.actions[0]);
  },
);

test('AZ-03 each router says whose it is, and no route for portals switches its own check off', () => {
  expect([routes.admin.type, routes['content-api'].type]).toEqual(['admin', 'content-api']);
  for (const { path, config } of routes['content-api'].routes)
    expect({ path, config }).toEqual({ path, config: {} });
});
