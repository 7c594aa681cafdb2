import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::outreach.outreach', {
  config: recordRoutes('api::outreach.outreach'),
});
