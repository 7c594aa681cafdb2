import words from '../translations/openapi.vi.json';
import type { DeclaredContent } from './model/contentModel';
import { readTypes } from './model/readTypes';
import { FIGURE_PATHS } from './operations/figures';
import { recordPaths } from './operations/records';
import { REPORT_PATHS } from './operations/reports';
import { SEARCH_PATHS } from './operations/search';
import { SYSTEM_PATHS } from './operations/system';
import type { Place } from './place';
import { PARAMETERS } from './parameters/own';
import { HEADERS } from './responses/headers';
import { SHARED_RESPONSES } from './responses/refusals';
import { NAMED_SCHEMAS } from './schemas/named';
import { recordSchemas } from './schemas/records';
import { toSchemas } from './schemas/toSchemas';
import type { OpenApiDocument } from './types';

/** The version of the contract, raised when an answer or a parameter changes. */
const VERSION = '1.0.0';

const listServers = ({ url, isPublic, path }: Place): OpenApiDocument['servers'] =>
  isPublic
    ? [{ url, description: words.servers.own }]
    : [
        { url: path, description: words.servers.relative },
        { url, description: words.servers.local },
      ];

/** The OpenAPI document of what the public may call: the plugin's own addresses, and those of the app's content types. */
export const buildOpenApi = (content: DeclaredContent, place: Place): OpenApiDocument => {
  const { types, parts } = readTypes(content);
  return {
    openapi: '3.1.1',
    info: { ...words.info, version: VERSION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: listServers(place),
    tags: Object.values(words.tags),
    paths: { ...FIGURE_PATHS, ...REPORT_PATHS, ...SEARCH_PATHS, ...recordPaths(types), ...SYSTEM_PATHS },
    components: {
      securitySchemes: {
        apiToken: { type: 'http', scheme: 'bearer', description: words.apiToken },
      },
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: SHARED_RESPONSES,
      schemas: toSchemas({ ...NAMED_SCHEMAS, ...recordSchemas(types, parts) }),
    },
  };
};
