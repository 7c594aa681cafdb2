import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::procedure.procedure', {
  config: recordRoutes('api::procedure.procedure'),
});
