import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::procedure-change.procedure-change', {
  config: recordRoutes('api::procedure-change.procedure-change'),
});
