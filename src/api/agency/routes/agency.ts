import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::agency.agency', {
  config: recordRoutes('api::agency.agency'),
});
