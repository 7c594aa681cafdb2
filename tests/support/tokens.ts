import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type Scope = { type: 'read-only' | 'full-access' } | { type: 'custom'; permissions: string[] };

/** An API token's access key, for `Authorization: Bearer ...`. */
export const apiToken = async (strapi: Core.Strapi, scope: Scope): Promise<string> => {
  const token: { accessKey: string } = await strapi.service('admin::api-token-content-api').create({
    name: `test-${randomUUID()}`,
    description: '',
    kind: 'content-api',
    lifespan: null,
    ...scope,
  });
  return token.accessKey;
};
