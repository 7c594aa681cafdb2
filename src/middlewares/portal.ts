import type { Core } from '@strapi/strapi';
import { createPortal } from '../portal';

/** Before `strapi::public`, whose home page it replaces: the public portal. */
const portal: Core.MiddlewareFactory = (_config, { strapi }) => createPortal(strapi);

export default portal;
