import type { TestApp } from '../strapi';
import { PREFIX, type Session } from './session';

export interface ApiRoute {
  readonly method: string;
  readonly path: string;
}

/** Every route of the API that Strapi has, as the document writes addresses. */
export const apiRoutes = ({ strapi }: TestApp): readonly ApiRoute[] =>
  (strapi.server.listRoutes() as readonly { path: string; methods: string[] }[])
    .filter(({ path }) => path.startsWith(`${PREFIX}/`))
    .flatMap(({ path, methods }) =>
      methods
        .filter((method) => method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => ({ method, path: path.slice(PREFIX.length) })),
    );

/** Tells if a caller without a key is authorized. */
export const isLetIn = async ({ client }: Session, { method, path }: ApiRoute): Promise<boolean> => {
  const { status } = await client.send({ method, path: PREFIX + path.replace(/:\w+/g, 'khongco') });
  return status !== 401 && status !== 403;
};

/** Without the names of what stands in an address, which are the router's. */
export const shapeOf = (path: string): string => path.replace(/:\w+|\{\w+\}/g, '{}');
