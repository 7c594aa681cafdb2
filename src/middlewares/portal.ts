import type { Core } from '@strapi/strapi';
import { createPortal } from '../portal';

/** Before `strapi::public`, whose home page it takes the place of: the pages that everybody may read. */
const portal: Core.MiddlewareFactory = (_config, { strapi }) => createPortal(strapi);

export default portal;
