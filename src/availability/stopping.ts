import type { Core } from '@strapi/strapi';
import { startMessage } from '../start/wording';

const STOPPING = 'cchc.stopping';

/** From now on the system is not ready: whoever sends it requests is to send them elsewhere. */
export const beginStopping = (strapi: Core.Strapi): void => {
  strapi.config.set(STOPPING, true);
};

/** Why the system is not ready while it ends. */
export const stoppingReasons = (strapi: Core.Strapi): readonly string[] =>
  strapi.config.get(STOPPING, false) ? [startMessage('stopping')] : [];
