import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { createGuide } from '../guide';

/** The guide for staff, which the admin's pages lead to. */
const guide: Core.MiddlewareFactory = (_config, { strapi }) =>
  createGuide(join(strapi.dirs.app.root, 'docs'));

export default guide;
