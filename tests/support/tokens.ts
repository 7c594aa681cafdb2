import type { Core } from '@strapi/strapi';

type Scope = { type: 'read-only' | 'full-access' } | { type: 'custom'; permissions: string[] };

let made = 0;

/** An API token's access key, for `Authorization: Bearer ...`. */
export const apiToken = async (strapi: Core.Strapi, scope: Scope): Promise<string> => {
  made += 1;
  const token: { accessKey: string } = await strapi.service('admin::api-token-content-api').create({
    name: `test-${made}`,
    description: '',
    kind: 'content-api',
    lifespan: null,
    ...scope,
  });
  return token.accessKey;
};
