import type { Core } from '@strapi/strapi';
import { createRefusalPages } from '../portal';

/** Outside all that refuses: what a person asked of the portal is refused by a page. */
const portalRefusals: Core.MiddlewareFactory = (_config, { strapi }) => createRefusalPages(strapi);

export default portalRefusals;
