import type { Core } from '@strapi/strapi';
import { createRefusalPages } from '../portal';

/** Outside everything that refuses requests: refusals of portal addresses are shown as a page. */
const portalRefusals: Core.MiddlewareFactory = (_config, { strapi }) => createRefusalPages(strapi);

export default portalRefusals;
