import type { Core } from '@strapi/strapi';
import type { TestApp } from './strapi';

/** The bearer token of a new admin account with a role of its own that may do these actions and nothing else. */
export const adminToken = async (app: TestApp, actions: readonly string[]): Promise<string> => {
  made += 1;
  const role = await createRole(app.strapi, actions);
  const password = 'Mat-khau-1';
  const { email }: { email: string } = await app.strapi.service('admin::user').create({
    firstname: `Cán bộ ${made}`,
    email: `can-bo-${made}@x.vn`,
    password,
    isActive: true,
    registrationToken: null,
    roles: [role],
  });
  const { body } = await app.http.post('/admin/login').send({ email, password }).expect(200);
  return body.data.token;
};

let made = 0;

const createRole = async (strapi: Core.Strapi, actions: readonly string[]): Promise<number> => {
  const { id }: { id: number } = await strapi
    .service('admin::role')
    .create({ name: `Vai trò ${made}`, description: '' });
  const permissions = actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  await strapi.service('admin::role').assignPermissions(id, permissions);
  return id;
};
